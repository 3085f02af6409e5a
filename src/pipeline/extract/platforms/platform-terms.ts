import type { PLATFORMS } from '../../../model/vocabulary.ts';

/** Words that name a kind of hardware. */
export interface PlatformTerm {
  readonly platform: (typeof PLATFORMS)[number];
  readonly pattern: RegExp;
  readonly fires: string;
  readonly silent: string;
}

/** In the order of the vocabulary. */
export const PLATFORM_TERMS: readonly PlatformTerm[] = [
  {
    platform: 'gpu',
    pattern:
      /\b(?:(?:GP)?GPUs?(?![- ](?:days?|hours?|years?)\b)|graphics (?:processing units?|processors?|cards?)|CUDA|VRAM|NVIDIA (?:[AHVPKTL]\d{2,4}|Tesla)|(?:RTX|GTX) ?[A-Z]?\d{3,4}|GeForce|[AHVP]100s?|[AH]200|A6000|H800s?|MI\d{3}[A-Z]?|tensor cores)\b/giu,
    fires: 'on an RTX 4090',
    silent: 'after 4 GPU-days of search',
  },
  {
    platform: 'cpu',
    pattern:
      /\b(?:CPUs?(?! instruction count| usage| configuration| utili[sz]ation|-side|[- ]time)|x86(?:[-_]64)?|Xeon|AMX|AVX(?:-?\d+)?|EPYC|Neoverse(?:[- ][NVE]\d)?|Intel (?:Core|processors?)|central processing units?|Cortex-A\d*|Apple (?:Silicon|M\d)|ARM(?:v\d)?(?:-based)? (?:targets?|devices|processors?|platforms?|servers?|architectures?))(?![\p{L}\d])/gu,
    fires: 'on ARM devices',
    silent: 'an ARM microcontroller',
  },
  {
    platform: 'fpga',
    pattern:
      /\b(?:e?FPGAs?|field[- ]programmable gate arrays?|Xilinx|Alveo|Zynq|Virtex|Kintex|Artix|Stratix|Arria|Versal|UltraScale\+?|PYNQ|[VZK]CU\d{3}|VCK\d{3}|VHK\d{3}|Vitis)(?![\p{L}\d])/giu,
    fires: 'on a Xilinx ZCU102',
    silent: 'programmable',
  },
  {
    platform: 'asic',
    pattern:
      /\b(?:ASICs?|application[- ]specific integrated circuits?|standard[- ]cells?|tap(?:e|ed)[- ]?outs?|(?:\d+|\d+-) ?nm (?:CMOS|FinFET|technology|process|node|FDSOI|FD-SOI|FDX|library|chip|silicon)|CMOS (?:\d+|technology|process)|(?:TSMC|GlobalFoundries|GF) ?-?\d+|(?:\d{1,2}|130|180)[- ]?nm|\d{1,2} nanometers?|(?:fabricated|custom|test|prototype|silicon) (?:chips?|silicon|accelerators?)|silicon prototypes?|post-layout|place[- ]and[- ]route|logic synthesis|synthesi[sz]ed in|(?:[Oo]ur|[Tt]he|[Tt]his|proposed) chip|all-transistor|reconfigurable dataflow units?|RDUs?|Graphcore|Groq)(?![\p{L}\d])/giu,
    fires: 'synthesized in 28 nm CMOS',
    silent: 'basic',
  },
  {
    platform: 'mcu',
    pattern:
      /\b(?:MCUs?|micro-?controllers?(?: units?)?|Cortex-M\d*\+?|STM32\w*|ESP32\w*|Arduino|Raspberry Pi Pico|RP2040|MAX7800\d|GAP[89]|nRF5\w+|PULP)(?![\p{L}\d])/giu,
    fires: 'on a Cortex-M7',
    silent: 'micromanaged',
  },
  {
    platform: 'npu',
    pattern:
      /\b(?:NPUs?|neural(?:[- ]network)? processing (?:units?|engines?)|Neural Engine|NVDLA|Ascend(?: \w+)?|Hexagon|Ethos(?:-\w+)?|Gaudi(?: ?\d)?)(?![\p{L}\d])/giu,
    fires: 'on Huawei NPUs',
    silent: 'neural processing',
  },
  {
    platform: 'tpu',
    pattern: /\b(?:TPU(?:v\d\w?)?s?|tensor processing units?|Coral)(?![\p{L}\d])/gu,
    fires: 'on TPUs',
    silent: 'coral reefs',
  },
  {
    platform: 'mobile',
    pattern:
      /\b(?:smart-?phones?|(?:mobile |cell )phones?|phones|(?<=on |for |of )mobiles?(?= ?[.,])|mobile (?:[\p{L}-]+ )?(?:devices?|platforms?|SoCs?|GPUs?|CPUs?|NPUs?|systems?|processors?|hardware|applications|machine learning hardware|system-on-a?-?chips?)|mobile-friendly|mobile(?=(?: and |\/| or )(?:embedded|edge|IoT|wearable))|iPhones?(?: ?\d+)?|Pixel \d\w?|Android|iOS|Snapdragon|Google Pixel|Samsung Galaxy|handheld devices?)(?![\p{L}\d])/giu,
    fires: 'on two smartphones',
    silent: 'mobile robots, the mobile setting',
  },
  {
    platform: 'sbc',
    pattern:
      /\b(?:Raspberry[- ]?Pi(?! Pico)|Jetson|Orange Pi|single[- ]board computers?|SBCs?|Odroid|BeagleBone|Rock ?Pi|Coral Dev)(?![\p{L}])/giu,
    fires: 'on a Raspberry Pi 4',
    silent: 'raspberry pie',
  },
  {
    platform: 'soc',
    pattern: /\b(?:MP)?(?:SoCs?(?![\p{L}\d])|systems?-on-(?:a-)?chips?\b)/gu,
    fires: 'a heterogeneous SoC',
    silent: 'SOCs of batteries',
  },
  {
    platform: 'neuromorphic',
    pattern:
      /\b(?:neuromorphic (?:[\p{L}-]+ ){0,2}?(?:hardware|chips?|processors?|platforms?|systems?|accelerators?|devices?|computing|architectures?|circuits?|engineering)|Loihi(?: ?2)?|TrueNorth|SpiNNaker ?2?|Tianjic|BrainScaleS(?:-2)?|Akida)(?![\p{L}\d])/giu,
    fires: 'on neuromorphic hardware',
    silent: 'a neuromorphic neuron model',
  },
  {
    platform: 'pim',
    pattern:
      /\b(?:(?:processing|computing|compute|computation|process|logic)[- ](?:in|near)[- ]memor(?:y|ies)|(?:in|near)[- ]memory[- ](?:computing|comput\w+|process\w+|acceler\w+|architectures?|implementation)|PIMs?|CIM|IMC|memristors?|memristive|resistive (?:memor\w+|crossbars?|RAM|random)|R(?:e)?RAM|crossbars?|MRAM|phase[- ]change memor\w+|FeFETs?)(?![\p{L}\d])/giu,
    fires: 'in-memory computing with ReRAM',
    silent: 'kept in memory',
  },
  {
    platform: 'photonic',
    pattern:
      /\b(?:(?:nano|opto)?photonics?|optical (?:comput\w+|neural|accelerat\w+|hardware))\b/giu,
    fires: 'a photonic accelerator',
    silent: 'optical flow',
  },
  {
    platform: 'quantum',
    pattern:
      /\b(?:quantum (?:[\p{L}-]+ )?(?:circuits?|comput\w+|processors?|hardware|devices?|annealers?|annealing|machines?|systems?|algorithms?|compilers?)|qubits?|Qiskit)\b/giu,
    fires: 'a quantum circuit',
    silent: 'quantum leaps',
  },
  {
    platform: 'superconducting',
    pattern: /\b(?:superconduct\w+|Josephson|cryogenic (?:comput\w+|CMOS|logic))\b/giu,
    fires: 'superconducting logic',
    silent: 'semiconductors',
  },
  {
    platform: 'wafer-scale',
    pattern: /\b(?:wafer[- ]scale|Cerebras|WSE-?\d)\b/giu,
    fires: 'a wafer-scale engine',
    silent: 'a wafer',
  },
  {
    platform: 'ssd',
    pattern:
      /\b(?:SSDs?|NVMe|solid[- ]state (?:drives?|devices?|disks?)|flash (?:memory|storage|chips?)|NAND|in[- ]storage (?=attention|comput|process|acceler)|computational storage)(?![\p{L}\d])/giu,
    fires: 'from NVMe drives',
    silent: 'in a flash',
  },
  {
    platform: 'cxl',
    pattern: /\b(?:CXL(?:[- ]?\d\.\d)?|Compute Express Link)\b/gu,
    fires: 'CXL memory',
    silent: 'expressed',
  },
  {
    platform: 'datacenter',
    pattern:
      /\b(?:(?:hyperscale )?data[- ]?cent(?:er|re)s?|(?:GPU|NPU|TPU|HPC|inference|compute|computing|training|large-scale|server) clusters?|clusters? of (?:[\p{L}-]+ )?(?:GPUs?|servers?|nodes?|machines?|accelerators?)|cluster(?:-(?:level|scale))? (?:and )?network\w*|(?:AI|production|production-\w+|cloud|multi-tenant|accelerator|multi-GPU|multi-node) clusters?|(?:hundreds|thousands) of (?:[\p{L}-]+ )?(?:GPUs|accelerators|nodes|servers)|(?<!TX )(?:[3-9]\d|\d{3,4}|\d,\d{3}) (?:(?:NVIDIA|AMD|Nvidia) )?(?:[A-Z]\w+ )?GPUs|supercomputers?|supernodes?|HPC|warehouse-scale|(?<!point )cloud(?![- ](?:data|points?|action|of points))(?:[- ](?:servers?|providers?|infrastructure|instances?|comput\w+|platforms?|services?|LLM\w*))?|multi-node|DGX|exascale|(?:edge|device)[-–/]cloud)\b/giu,
    fires: 'in data centers',
    silent: 'point cloud data, a cluster of points',
  },
  {
    platform: 'edge',
    pattern:
      /\b(?:(?:on|at|to|for|toward) (?:the )?(?:network )?edge(?! of\b)|(?<!cutting-)edge[- ](?:devices?|platforms?|hardware|comput\w+|servers?|nodes?|AI|intelligence|deployments?|applications?|inference|systems?|LLMs?|environments?|settings?|scenarios?|models?|TPUs?|processors?|accelerators?|GPUs?|FPGAs?|learning|cloud|infrastructures?|resources|networks?|agents?|vision|sensors?|side|clients?|machines?|training|implementations?|chips?|SoCs?|use)|cloud-edge|on-device|IoT|internet of things|embedded (?:devices?|platforms?|hardware|processors?)|wearables?|tinyML)\b/giu,
    fires: 'deployed on edge devices',
    silent: 'cutting-edge models, the edges of a graph',
  },
];
