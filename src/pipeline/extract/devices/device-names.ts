/** Boards, chips and machines that have a name of their own. */
interface DeviceNames {
  readonly of: string;
  readonly pattern: RegExp;
  readonly fires: readonly [text: string, device: string];
  readonly silent: string;
}

export const DEVICE_NAMES: readonly DeviceNames[] = [
  {
    of: 'graphics cards',
    pattern:
      /(?<![\p{L}\d])(?:(?:NVIDIA|Nvidia|AMD|Tesla|GeForce|Instinct|DGX|Quadro|Radeon) ){0,3}(?:(?:RTX|GTX) ?A?\d{3,4}(?: ?(?:Ti|Super))?|(?:A(?:10|30|40|100|800|6000|4000|5000)|H(?:20|100|200|800)|V100S?|P(?:40|100|4000)|K80|L40S?|[BG]H?200|MI\d{3}[AX]?)(?![\p{L}\d-]))(?: GPUs?(?= \())?/gu,
    fires: ['on an NVIDIA Tesla V100 GPU', 'NVIDIA Tesla V100'],
    silent: 'in A100-like lamps, P100000',
  },
  {
    of: 'families of graphics cards',
    pattern:
      /(?:NVIDIA|Nvidia) (?:Blackwell|Hopper|Ampere|Turing|Volta|Ada Lovelace)(?![\p{L}\d])/gu,
    fires: ['on NVIDIA Hopper GPUs', 'NVIDIA Hopper'],
    silent: 'Turing machines, a hopper',
  },
  {
    of: 'single-board computers',
    pattern:
      /(?<![\p{L}\d])(?:(?:NVIDIA|Nvidia) )?(?:Jetson(?: (?:AGX|Nano|Orins?|Xavier|TX\d|NX)){0,3}|Raspberry Pi(?:[ -](?:\d\w?\+?|Zero(?: \dW?)?|Pico))?|Orange Pi(?: \d)?(?: (?:Pro|Plus))?|Odroid[- ]\w+|BeagleBone(?: \w+)?)(?![\p{L}\d])/gu,
    fires: ['on a Raspberry Pi 4', 'Raspberry Pi 4'],
    silent: 'a raspberry pie',
  },
  {
    of: 'field-programmable gate arrays',
    pattern:
      /(?<![\p{L}\d])(?:(?:AMD|Xilinx|Intel|Alveo|Zynq|Virtex|Kintex|Versal) ){0,4}(?:(?:U\d{2,3}[A-Z]?|[VZK]CU\d{3,4}|VCK\d{3,4}|VHK\d{3}|XC\w{3,12}|ZU\d\w+|Ultra96(?:[- ]v?\d)?|PYNQ-Z\d|Stratix(?:[- ](?:10|[IVX]+))|Arria(?:[- ](?:10|[IVX]+)))(?![\p{L}\d])|(?<=(?:Xilinx|Intel|AMD) )(?:Zynq|Virtex|Kintex|Artix|Versal|Alveo|Zynq UltraScale\+|Virtex UltraScale\+)(?:[- ]\d+)?(?![\p{L}\d]))/gu,
    fires: ['on a Xilinx Alveo U280 FPGA', 'Xilinx Alveo U280'],
    silent: 'in U-Net and Alveo',
  },
  {
    of: 'microcontrollers',
    pattern:
      /(?<![\p{L}\d])(?:(?:ARM|Arm|Greenwaves|Ambiq) )?(?:Cortex-[MAR]\d\w*\+?|STM32\w*|ESP32(?:-[A-Z]\d\w*)?|MAX7800\d|GAP[89]|nRF5\w+|RP2040|Apollo\d\w?|Arduino (?:Nano(?: 33(?: BLE(?: Sense)?)?)?|Uno|Due|Portenta))(?![\p{L}\d])/gu,
    fires: ['on an ARM Cortex-M7 core', 'ARM Cortex-M7'],
    silent: 'the visual cortex',
  },
  {
    of: 'phones and their chips',
    pattern:
      /(?<![\p{L}\d])(?:iPhone ?\d{1,2}(?: (?:Pro|Max|Plus|Mini)){0,2}|(?:Google )?Pixel \d\w?(?: Pro)?|(?:Samsung )?Galaxy [A-Z]\w+(?: (?:Ultra|Plus))?|(?:Qualcomm )?Snapdragon \w+(?: Elite| Gen ?\d)?|OnePlus \d+|(?:MediaTek )?Dimensity \d+|Apple (?:Silicon|[AM]\d{1,2}(?: (?:Pro|Max|Ultra))?)|M\d (?:Pro|Max|Ultra))(?![\p{L}\d])/gu,
    fires: ['on the iPhone 15 Pro', 'iPhone 15 Pro'],
    silent: 'a galaxy of lamps, an apple',
  },
  {
    of: 'processors of servers',
    pattern:
      /(?<![\p{L}\d])(?:(?:Intel|AMD|ARM|Arm|Huawei|Fujitsu) )?(?:Xeon(?: (?:Gold|Platinum|Phi|E\d-\d+))?(?: \d{4})?|EPYC(?: \d{4})?|Neoverse[- ][NVE]\d|Kunpeng(?: \d+)?|A64FX|Ryzen(?: \d)?(?: \w+)?|Grace Hopper)(?![\p{L}\d])/gu,
    fires: ['on an Intel Xeon Gold 6230', 'Intel Xeon Gold 6230'],
    silent: 'with grace',
  },
  {
    of: 'accelerators',
    pattern:
      /(?<![\p{L}\d])(?:(?:Huawei|Intel|Google|Qualcomm|SambaNova|Cerebras|Groq|Graphcore) )?(?:Ascend \d+\w?|Gaudi(?: ?\d)?|NVDLA|Edge TPU|TPUs? ?v\d\w?|WSE-\d|CS-[23]|SN\d0L?|Hexagon|Loihi(?: ?2)?|SpiNNaker ?2?|TrueNorth|Akida|Tianjic|CloudMatrix ?\d*)(?![\p{L}\d])/gu,
    fires: ['on Huawei Ascend 910C NPUs', 'Huawei Ascend 910C'],
    silent: 'to ascend 3 stairs',
  },
];
