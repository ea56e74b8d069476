import { rangeScenarios } from './documentedRanges';
import { ruleScenarios } from './documentedRules';
import { sheetScenarios } from './documentedSheets';
import type { DocumentedScenario } from './documentedSteps';

/** In the order of `documented.json`. */
export const documentedScenarios: Readonly<Record<string, DocumentedScenario>> = {
  ...rangeScenarios,
  ...sheetScenarios,
  ...ruleScenarios,
};
