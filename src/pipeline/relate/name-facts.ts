import type { ExtractedPaper } from '../../model/paper.ts';
import type { PLATFORMS } from '../../model/vocabulary.ts';

/**
 * Says which of the facts that `tells` picks two papers share, by sort: `on FPGAs and SSDs`, `with
 * INT4`.
 */
export function nameFacts(
  a: ExtractedPaper,
  b: ExtractedPaper,
  tells: (fact: string) => boolean,
): readonly string[] {
  const platforms = a.platforms
    .filter((platform) => b.platforms.includes(platform) && tells(platform))
    .map((platform) => PLATFORM_NAMES[platform]);
  const precisions = a.precisions.filter(
    (format) => b.precisions.includes(format) && tells(format),
  );
  return [
    platforms.length > 0 && `on ${platforms.slice(0, MOST_NAMED).join(' and ')}`,
    precisions.length > 0 && `with ${precisions.slice(0, MOST_NAMED).join(' and ')}`,
  ].filter((part) => part !== false);
}

const MOST_NAMED = 2;

/** What follows “both on”. */
const PLATFORM_NAMES: Readonly<Record<(typeof PLATFORMS)[number], string>> = {
  gpu: 'GPUs',
  cpu: 'CPUs',
  fpga: 'FPGAs',
  asic: 'ASICs',
  mcu: 'microcontrollers',
  npu: 'NPUs',
  tpu: 'TPUs',
  mobile: 'phones',
  sbc: 'single-board computers',
  soc: 'SoCs',
  neuromorphic: 'neuromorphic hardware',
  pim: 'processing in memory',
  photonic: 'photonic hardware',
  quantum: 'quantum hardware',
  superconducting: 'superconducting hardware',
  'wafer-scale': 'wafer-scale chips',
  ssd: 'SSDs',
  cxl: 'CXL',
  datacenter: 'data centres',
  edge: 'edge devices',
};
