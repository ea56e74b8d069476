import { answerQuery, identify, unknownMember } from './answerQuery';
import { actionType, type Action, type Batch, type BatchAnswer } from './Batch';
import { ExcelFault } from './ExcelFault';
import type { HostAccess } from './HostAccess';
import type { HostObject } from './HostObject';
import { memberName } from './memberName';
import { PathResolver } from './PathResolver';

const KEEP = '_KeepReference';
const RELEASE = '_RemoveReference';
/** `_RegisterDataChangedEvent`, `_UnregisterEventNameChanged`: both ways of saying it, with the event's name between. */
const EVENT_REGISTRATION = /^_(?:Register|Unregister)(?:Event)?(\w+?)(?:Event)?$/;

/** Events that the host raises; a handler for any other would wait for ever, so registering it fails. */
const raisedEvents: ReadonlySet<string> = new Set([
  'onActivated',
  'onAdded',
  'onChanged',
  'onDeactivated',
  'onDeleted',
  'onMoved',
  'onNameChanged',
  'onProtectionChanged',
  'onSelectionChanged',
  'onVisibilityChanged',
]);

/**
 * Executes one batch in order. It stops at the first action that fails, with its place in the batch; what came before
 * stays done. A calculation that a write has started is waited for before the next read.
 */
export async function runBatch(host: HostAccess, batch: Batch): Promise<BatchAnswer> {
  const paths = new PathResolver(host, batch);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces = batch.Actions.filter((action) => action.ActionType === actionType.trace).map((action) => action.Id);
  // The user may have typed since the last batch.
  let written = true;
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === actionType.query && written) {
        await host.settle();
        written = false;
      }
      results.push({ ActionId: action.Id, Value: host.perform(() => execute(host, paths, action)) });
      written ||= action.ActionType === actionType.method || action.ActionType === actionType.setProperty;
    } catch (fault) {
      if (!(fault instanceof ExcelFault)) throw fault;
      const Location = locate(paths, action);
      const Error = { Code: fault.code, Message: fault.message, Location, ActionIndex: index, HttpStatusCode: 400 };
      return { Results: results, TraceIds: traces, Error };
    }
  }
  return { Results: results, TraceIds: traces };
}

function execute(host: HostAccess, paths: PathResolver, action: Action): unknown {
  if (action.ActionType === actionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (!object) return null;
  switch (action.ActionType) {
    case actionType.instantiate:
      return identify(host, object);
    case actionType.query:
      return answerQuery(host, object, action.QueryInfo ?? {});
    case actionType.setProperty:
      return setProperty(host, object, memberName(action.Name), paths.args(action.ArgumentInfo)[0]);
    case actionType.method:
      return callMethod(host, object, memberName(action.Name), paths.args(action.ArgumentInfo));
  }
  return unknownMember(host, object.typeName, `(action type ${String(action.ActionType)})`);
}

function setProperty(host: HostAccess, object: HostObject, name: string, value: unknown): null {
  if (!object.has('writable', name)) unknownMember(host, object.typeName, name);
  host.checkMember(object.typeName, name, true);
  object.write(name, value);
  return null;
}

function callMethod(host: HostAccess, object: HostObject, name: string, args: readonly unknown[]): unknown {
  if (name === KEEP) {
    host.references.keep(object);
    return null;
  }
  if (name === RELEASE) {
    host.references.release(String(args[0]));
    return null;
  }
  const event = EVENT_REGISTRATION.exec(name)?.[1];
  if (event !== undefined) {
    const member = `on${event.replace(/^Data(?=Changed)/, '')}`;
    if (!raisedEvents.has(member)) unknownMember(host, object.typeName, member);
    host.checkMember(object.typeName, member);
    return null;
  }
  if (!object.has('method', name)) unknownMember(host, object.typeName, name);
  host.checkMember(object.typeName, name);
  return object.call(name, args);
}

function locate(paths: PathResolver, action: Action): string {
  const typeName = paths.typeNameAt(action.ObjectPathId) || paths.methodAt(action.ObjectPathId);
  return action.Name === '' ? typeName : `${typeName}.${memberName(action.Name)}`;
}
