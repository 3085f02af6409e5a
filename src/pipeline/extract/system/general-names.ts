/**
 * Capitalised words and letters that name what everybody uses, never one paper's own contribution.
 *
 * In small letters, singular.
 */
export const GENERAL_NAMES: ReadonlySet<string> = new Set(
  [
    // models and methods
    'ai agi ann asr attention bert bnn cnn clip cv diffusion dit dl dnn gan gemm gnn gpt gqa gru',
    'kan kd kv kvcache llama llm lora lstm mac mamba mha mixtral ml mllm mlp moe nas nlp nn ode peft',
    'ppo ptq qat qnn rag resnet rl rlhf rnn sam sft sgd slm snn ssm stdp svm transformer unet vae vit',
    'vlm vqa yolo tnn lmm lvlm vla dpo grpo bptt stt mobilenet hdc bci eeg ecg spmm spgemm mpgemm',
    // hardware
    'adc alu amd arm asic cim cmos cpu cuda cxl dac dma dpu dram dsp edge eda ev fet ff fp fpga gpu',
    'gpgpu hbm hdl hls hw i/o imc intel io iot ip ir isa lut mcu mlc mram nand nmp noc npu nvidia nvm',
    'nvme o/s odl pcie pcm pe pim pnm qpu ram reram risc risc-v rram rtl sbc simd simt sm soc sram ssd',
    'systemverilog tcam tops tpu ulp verilog vhdl vlsi xr ar/vr asip csd cgra hpc vm os rtx jetson',
    // data, software, organisations
    'api cifar cloud github google huggingface imagenet json keras linux meta microsoft mlperf mnist',
    'onnx openai pytorch python samsung tensorflow triton xilinx qualcomm apple huawei ibm hugging',
    // quantities and formats
    'bf bit flop fps int mae map mse ppl qos roi slo snr sota soa tco tdp',
    // sentence-like words
    'additionally and as by extensive first finally for furthermore in it moreover our second the',
    'these this to we with',
  ].flatMap((line) => line.split(' ')),
);
