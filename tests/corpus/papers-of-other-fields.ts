import type { ExtractedPaper } from '../../src/model/paper.ts';
import { BREAD_PAPER, makePaper } from '../pipeline/relate/bee-papers.ts';

/** Invented papers on bread, choirs, boats, lighthouses, law and the like, in the English of all papers. */
export const PAPERS_OF_OTHER_FIELDS: readonly ExtractedPaper[] = [
  BREAD_PAPER,
  makePaper({
    id: 'how-village-choirs-learn-new-songs',
    title: 'How Village Choirs Learn New Songs',
    abstract:
      'Choirs without sheet music learn by ear. We recorded eleven choirs, marked every wrong note, and followed how mistakes fade over the weeks. Altos learn fastest, and singing in a circle halves the time.',
  }),
  makePaper({
    id: 'caulking-wooden-boats-in-northern-harbou',
    title: 'Caulking Wooden Boats in Northern Harbours',
    abstract:
      'Wooden boats leak where seams open. We compare tar, cotton and hemp in salt water across eight harbours, measuring leakage, labour and price. Hemp lasts longest.',
  }),
  makePaper({
    id: 'keepers-of-the-light-a-century-of-lighth',
    title: 'Keepers of the Light: A Century of Lighthouse Logs',
    abstract:
      'Lighthouse keepers wrote down weather, wrecks and oil every night. We transcribe 412 log books of northern towers and propose a model of how lamps, lenses and fog signals changed the number of wrecks. Our results show that a brighter light reduces losses by 30 %, and that keepers who trained their helpers kept the light burning through longer storms. The data and code are available.',
  }),
  makePaper({
    id: 'salt-heat-and-time-a-systematic-study-of',
    title: 'Salt, Heat and Time: A Systematic Study of Pickling',
    abstract:
      'Pickles spoil when salt is low. We evaluate four brines and three temperatures over ninety days in a large scale experiment with home cooks. A model of acid and texture predicts which jar stays crisp, with an accuracy of 92 %. The method is simple, needs no special equipment, and improves on the state of the art of kitchen practice. Extensive experiments demonstrate that vinegar is not needed.',
  }),
  makePaper({
    id: 'precedent-and-silence-how-appeal-courts',
    title: 'Precedent and Silence: How Appeal Courts Treat Withdrawn Rulings',
    abstract:
      'Courts cite rulings that were withdrawn. We analyze 2,000 opinions of appeal courts and find that withdrawn precedent survives in one of nine. We propose a framework of three tests by which a judge may tell when silence is consent, and discuss its limits in contract, property and family law. The results suggest that clear notice reduces error, and that the cost of search falls on the weaker party.',
  }),
  makePaper({
    id: 'tenant-law-in-port-cities-an-empirical-s',
    title: 'Tenant Law in Port Cities: An Empirical Survey',
    abstract:
      'We survey lease contracts in five port cities, with data from court records and interviews. Our model of bargaining power shows how deposit rules, local courts and language of the contract shape the outcome of disputes. Performance of legal aid varies across cities. We present a benchmark of fair clauses and an open dataset for future research on housing.',
  }),
  makePaper({
    id: 'knife-skills-teaching-novice-cooks-to-cu',
    title: 'Knife Skills: Teaching Novice Cooks to Cut Onions',
    abstract:
      'Novice cooks cut slowly and hurt themselves. In a training study with sixty learners we compare video, live teaching and practice alone. Learners who train with a live teacher reach the speed of experts in half the time, with fewer cuts. The approach scales to large classes and needs little memory of rules. We release our videos.',
  }),
  makePaper({
    id: 'foghorns-against-the-wind',
    title: 'Foghorns Against the Wind',
    abstract:
      'The range of a foghorn depends on wind, humidity and the shape of the coast. We measure sound at forty stations and fit a model with few parameters. Energy spent by the compressor grows with the square of range. An adaptive schedule that listens to ships saves power by half without loss of safety. Results on two coasts confirm it.',
  }),
  makePaper({
    id: 'grain-prices-and-weather-in-medieval-mar',
    title: 'Grain Prices and Weather in Medieval Market Towns',
    abstract:
      'We reconstruct grain prices of fourteen towns from account rolls. A network of markets connected by rivers explains how shocks spread: towns with large stores and low transport cost recover within one season. Our analysis uses a hierarchical model, and shows that storage, not trade, was the bottleneck. The framework is general and may be applied to other goods.',
  }),
  makePaper({
    id: 'why-bees-abandon-painted-hives',
    title: 'Why Bees Abandon Painted Hives',
    abstract:
      'Keepers paint hives to protect the wood. Across three summers we compare lime, oil and plain boards. Colonies in painted hives left twice as often, and heat inside was higher by four degrees at noon. We recommend bare wood in hot regions and discuss the trade-off between durability and the health of colonies.',
  }),
  makePaper({
    id: 'reading-marginal-notes-in-early-printed',
    title: 'Reading Marginal Notes in Early Printed Bibles',
    abstract:
      'Readers wrote in margins. We describe 900 notes in 60 Bibles, classify them by language, hand and purpose, and show that a small number of readers wrote most of them. Digital images at high resolution make faint ink legible. The collection is open, and an interactive map shows where each copy travelled.',
  }),
];
