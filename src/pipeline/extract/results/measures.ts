import type { Metric } from './units.ts';

/** Words that name what is measured; `*` stands for any ending. The longest that fits wins. */
export const MEASURES: Readonly<Record<Metric, string>> = {
  speedup: `
    slows, slowing, speedup*, speed up*, speeds up, speeding up, sped up, faster, quicker, accelerate,
    accelerates, accelerated, accelerating, acceleration, accelerations, speed, speeds,
    inference speed, training speed, slower, slowdown, as fast, as quick*,
    speed boost*`,
  throughput: `
    requests, queries, request throughput, throughput*, frame rate, frames per second, tokens per second, generation rate,
    requests per second, queries per second, request rate, goodput, serving capacity,
    inference rate`,
  latency: `
    wall clock, p99, latenc*, time, runtime*, delay*, ttft, time to first token, run time, duration, stall*,
    execution time, response time, inference time, wall clock time, turnaround*, cycles,
    clock cycles, inference times, execution times, response times, training times,
    search latency, cycle count*, wait*, makespan, tpot, jct, completion time*`,
  energy: `
    battery life*, battery, energy, electricity, joules, energy cost*, energy overhead, energy footprint, energy delay,
    energy saving*, energy use, energy usage, energy consumption`,
  'energy-efficiency': `
    energy efficien*, power efficien*, performance per watt, efficiency per watt,
    throughput per watt, energy and area efficien*, energy proportionality`,
  power: `
    power, power consumption, power usage, watts, power draw, power dissipation`,
  memory: `
    feature map*, memory, footprint*, bandwidth, dram, sram, vram, ram, kv cache, cache size, storage, traffic,
    data access*, memory access*, data movement*, data transfer*, memory bandwidth,
    memory footprint*, memory cost*, memory efficien*, off chip access*, available dram, i/o,
    memory overhead, flash, peak memory, cache miss*, hbm, memory consumption, activation memory,
    kv`,
  'model-size': `
    smaller, model size*, parameter*, params, network size*, size, sizes, weights, parameter count*,
    larger models, model parameter*, connections`,
  accuracy: `
    accura*, map, f1, f1 score*, bleu, rouge, auc, auroc, roc, error*, error rate*, mae, rmse,
    mape, average precision, precision and recall, recall, success rate*, top 1, psnr, ssim,
    correctness, score, scores, win rate*, iou, miou, dice, sensitivity, specificity,
    detection rate*, wer, word error rate, fid, rating*, pass rate*, exact match, correlation,
    quality, root mean squared error, perplexity and accuracy, misclassification*,
    llm as a judge, false positive*, false alarm*, fidelity, mean absolute error,
    performance drop*, performance degradation, performance loss*, r2, solve rate*,
    prediction error*, success, pass @, mean average precision, accuracy drop*, quality gap,
    f measure, j f, dice score, r², r² score, mse, l2 error, pck, ap, resolution rate,
    code pass rate, functional correctness, syntax correctness, task success, goal completion`,
  perplexity: `
    perplexit*, ppl`,
  area: `
    area, areas, lut*, dsp*, ff, ffs, flip flops, bram*, silicon area, gate count, resource*,
    logic resource*, resource utili*, resource usage, hardware resource*, hardware cost*,
    chip area, die area, die size, hardware overhead, logic elements, slices, transistors,
    hardware overhead*, area overhead*, silicon`,
  cost: `
    tco, total cost of ownership, cost, costs, search cost*, search time, gpu hours, gpu days, cheaper, dollar*, price,
    monetary, training cost*, cost efficien*, cost effective*, expenses, token cost*,
    inference cost*, design time, carbon cost, tokens per dollar, per dollar`,
  compression: `
    compress*, compression rate*, compression ratio*, bit reduction, weight reduction,
    data volume, compaction`,
  other: `
    bit width*, bitwidth*, attainment, qoe, violation*, power delay product, area delay product, temperature, flops, flop, macs, operation*, computational cost*, computation cost*, compute,
    compute cost*, computational complexity, arithmetic intensity, compute density, density,
    carbon, carbon footprint*, emission*, water, utili?ation, sparsity, coverage, bitops, spike*,
    communication*, frequency, code size, tokens, machine footprint*, energy resolution,
    time resolution, area time, energy delay product, edp, samples, multiplications,
    bandwidth utili?ation, gpu utili?ation, hit rate*, lifetime, endurance, communication cost*,
    overhead, overheads, gpus, network traffic, lines of code, computing efficien*,
    memory utili?ation, context length*, sequence length*, batch size*, labor, effort, variance,
    variation, activations, transmission*, co2*, hardware utili?ation, computing power,
    processing power, computational power, training samples, training data, data size,
    compute time, dataset size, resource efficien*, area efficien*, length, parallelism, qubit*,
    gate*, circuit depth, depth, mfu, layers, computation, computations`,
};

/** Words that say that something changed or is better, and leave open what. */
export const CHANGES = `
    at the cost of, at a cost of, at the expense of, fall, falls, fell, falling, lose, loses, losing, sacrific*, improve*, gain, gains, better, best, higher, reduc*, lower, lowers, lowering, increas*,
    decreas*, saving*, save, saves, saved, drop, drops, loss, losses, degrad*, outperform*,
    out performs, surpass*, exceed*, performance, superior*, efficien*, fewer, less, more,
    larger, boost*, cut, cuts, cutting, enhanc*, lift, shrink*, beat, beats, beating, diminish*,
    minimi*, decline*, improvement*, advantage*, greater, extra, additional, margin, elevat*,
    uplift, raise*, raising, longer, reduced, improved, gap, difference, benefit*, recovery,
    shorter, trim*, eliminat*, remov*, skip*, prun*, avoid*, increment*, decrement*,
    rise, rises, rising, grow*, expan*, recover*`;
