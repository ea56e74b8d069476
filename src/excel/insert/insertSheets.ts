import type { HostFailure, InsertedSheets, Insertion, InsertionProgress } from '../../app/ports/OpenWorkbook';
import type { Pause } from '../../app/ports/Pause';
import { failure, type Result, success } from '../../domain/Result';
import { packSteps } from '../batch/packSteps';
import { runBatch } from '../batch/runBatch';
import { sendBatches } from '../batch/sendBatches';
import type { OwnSheets } from '../OwnSheets';
import { type InsertionPlan, insertionSteps, type InsertionStep } from './insertionSteps';
import { obstacleTo } from './obstacleTo';
import { sheetsInTheWay } from './sheetsInTheWay';
import { surveyWorkbook } from './surveyWorkbook';
import { takeBack } from './takeBack';
import { withFreeNames } from './withFreeNames';

export interface InsertSheetsOptions {
  readonly progress?: InsertionProgress | undefined;
  /** Told which sheets come and go by our hand. */
  readonly own: OwnSheets;
  readonly pause: Pause;
}

/**
 * Inserts sheets, whole or not at all: what was written when Excel refuses something, or when it is cancelled, is taken back. One sync
 * to look, then one per quarter of a megabyte. Whoever types in a cell when it begins is told so; typing that begins later is waited for.
 */
export async function insertSheets(
  wanted: Insertion,
  { progress, own, pause }: InsertSheetsOptions,
): Promise<Result<InsertedSheets, HostFailure>> {
  const surveyed = await runBatch(surveyWorkbook);
  if (!surveyed.ok) return surveyed;
  const survey = surveyed.value;
  const insertion = wanted.renameTaken ? withFreeNames(wanted, survey) : wanted;
  const inTheWay = sheetsInTheWay(insertion, survey);
  const obstacle = obstacleTo(inTheWay, survey, insertion.place);
  if (obstacle) return failure(obstacle);

  const context = new Excel.RequestContext();
  const plan = await insertionSteps(context, { insertion, survey, replaced: inTheWay, pause });
  const written = await writeSheets(plan, context, { progress, own, pause });
  if (written.ok && written.value === 'sent') {
    return success({ names: insertion.sheets.map(({ name }) => name) });
  }
  const reason: HostFailure = written.ok ? { code: 'cancelled' } : written.failure;
  const leftBehind = await takeBack({ insertion, survey, replaced: inTheWay, own });
  return failure(leftBehind.length === 0 ? reason : { ...reason, leftBehind });
}

function writeSheets(
  plan: InsertionPlan,
  context: Excel.RequestContext,
  { progress, own, pause }: InsertSheetsOptions,
): Promise<Result<'sent' | 'cancelled', HostFailure>> {
  let done = 0;
  return sendBatches<InsertionStep>(context, packSteps(plan.steps), {
    sent: (batch) => {
      own.noteAdded(plan.sheets.map(({ id }) => id));
      done += batch.filter(({ finishes }) => finishes !== undefined).length;
      progress?.report(done, plan.sheets.length);
    },
    isCancelled: () => progress?.isCancelled() ?? false,
    finishing: () => {
      own.noteDeleted(plan.replaced);
      progress?.finishing?.();
    },
    pause,
  });
}
