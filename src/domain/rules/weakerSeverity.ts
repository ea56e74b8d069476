import { SEVERITIES, type Severity } from '../forms/ruleSchema';

/** The weaker of two severities: a missing total is a warning, unless its rule asks for less. */
export function weakerSeverity(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}
