/** How often a child may stand: exactly once, at most once, once or more. */
type Often = 'one' | 'optional' | 'many';

export interface ElementRule {
  /** In the order in which Office demands them. */
  readonly children?: readonly (readonly [name: string, often: Often])[];
  readonly attributes?: readonly string[];
  /** Longest text or `DefaultValue`/`Value`, in characters. */
  readonly longest?: number;
}

/**
 * What an add-in only manifest of a task pane may hold, as far as ours goes: element → children in order, attributes, lengths. Taken
 * from the documentation of the manifest ([MS-OWEMXML] and the pages "OfficeApp element", "VersionOverrides 1.0 element for a task pane
 * add-in", "CustomTab element", "Group element", "Control element of type Button", "Resources element"). Elements of the same name and
 * other content are told apart by their parent: `VersionOverrides/Hosts`.
 */
export const MANIFEST_RULES: Readonly<Record<string, ElementRule>> = {
  OfficeApp: {
    attributes: ['xsi:type'],
    children: [
      ['Id', 'one'],
      ['Version', 'one'],
      ['ProviderName', 'one'],
      ['DefaultLocale', 'one'],
      ['DisplayName', 'one'],
      ['Description', 'one'],
      ['IconUrl', 'one'],
      ['HighResolutionIconUrl', 'one'],
      ['SupportUrl', 'one'],
      ['AppDomains', 'optional'],
      ['Hosts', 'one'],
      ['Requirements', 'optional'],
      ['DefaultSettings', 'one'],
      ['Permissions', 'one'],
      ['VersionOverrides', 'one'],
    ],
  },
  Id: { longest: 36 },
  Version: { longest: 30 },
  ProviderName: { longest: 125 },
  DefaultLocale: { longest: 10 },
  DisplayName: { attributes: ['DefaultValue'], children: [['Override', 'optional']], longest: 125 },
  Description: { attributes: ['DefaultValue'], children: [['Override', 'optional']], longest: 250 },
  Override: { attributes: ['Locale', 'Value'], longest: 250 },
  IconUrl: { attributes: ['DefaultValue'] },
  HighResolutionIconUrl: { attributes: ['DefaultValue'] },
  SupportUrl: { attributes: ['DefaultValue'] },
  Hosts: { children: [['Host', 'many']] },
  'Hosts/Host': { attributes: ['Name'] },
  Requirements: { children: [['Sets', 'one']] },
  Sets: { attributes: ['DefaultMinVersion'], children: [['Set', 'many']] },
  Set: { attributes: ['Name', 'MinVersion'] },
  DefaultSettings: { children: [['SourceLocation', 'one']] },
  'DefaultSettings/SourceLocation': { attributes: ['DefaultValue'] },
  Permissions: { longest: 20 },
  VersionOverrides: {
    attributes: ['xsi:type'],
    children: [
      ['Requirements', 'optional'],
      ['Hosts', 'one'],
      ['Resources', 'one'],
    ],
  },
  'VersionOverrides/Requirements': { children: [['bt:Sets', 'one']] },
  'bt:Sets': { attributes: ['DefaultMinVersion'], children: [['bt:Set', 'many']] },
  'bt:Set': { attributes: ['Name', 'MinVersion'] },
  'VersionOverrides/Hosts/Host': { attributes: ['xsi:type'], children: [['DesktopFormFactor', 'one']] },
  DesktopFormFactor: {
    children: [
      ['GetStarted', 'optional'],
      ['FunctionFile', 'one'],
      ['ExtensionPoint', 'many'],
    ],
  },
  GetStarted: {
    children: [
      ['Title', 'one'],
      ['Description', 'one'],
      ['LearnMoreUrl', 'one'],
    ],
  },
  Title: { attributes: ['resid'] },
  'GetStarted/Description': { attributes: ['resid'] },
  LearnMoreUrl: { attributes: ['resid'] },
  FunctionFile: { attributes: ['resid'] },
  ExtensionPoint: { attributes: ['xsi:type'], children: [['CustomTab', 'one']] },
  CustomTab: {
    attributes: ['id'],
    children: [
      ['Group', 'many'],
      ['Label', 'one'],
    ],
  },
  Group: {
    attributes: ['id'],
    children: [
      ['Label', 'one'],
      ['Icon', 'one'],
      ['Control', 'many'],
    ],
  },
  Label: { attributes: ['resid'] },
  Icon: { children: [['bt:Image', 'many']] },
  'Icon/bt:Image': { attributes: ['size', 'resid'] },
  Control: {
    attributes: ['xsi:type', 'id'],
    children: [
      ['Label', 'one'],
      ['Supertip', 'one'],
      ['Icon', 'one'],
      ['Action', 'one'],
    ],
  },
  Supertip: {
    children: [
      ['Title', 'one'],
      ['Description', 'one'],
    ],
  },
  'Supertip/Description': { attributes: ['resid'] },
  Action: {
    attributes: ['xsi:type'],
    children: [
      ['TaskpaneId', 'optional'],
      ['SourceLocation', 'optional'],
      ['Title', 'optional'],
      ['FunctionName', 'optional'],
    ],
  },
  TaskpaneId: { longest: 125 },
  'Action/SourceLocation': { attributes: ['resid'] },
  FunctionName: { longest: 250 },
  Resources: {
    children: [
      ['bt:Images', 'one'],
      ['bt:Urls', 'one'],
      ['bt:ShortStrings', 'one'],
      ['bt:LongStrings', 'one'],
    ],
  },
  'bt:Images': { children: [['bt:Image', 'many']] },
  'bt:Images/bt:Image': { attributes: ['id', 'DefaultValue'] },
  'bt:Urls': { children: [['bt:Url', 'many']] },
  'bt:Url': { attributes: ['id', 'DefaultValue'] },
  'bt:ShortStrings': { children: [['bt:String', 'many']] },
  'bt:ShortStrings/bt:String': {
    attributes: ['id', 'DefaultValue'],
    children: [['bt:Override', 'optional']],
    longest: 125,
  },
  'bt:LongStrings': { children: [['bt:String', 'many']] },
  'bt:LongStrings/bt:String': {
    attributes: ['id', 'DefaultValue'],
    children: [['bt:Override', 'optional']],
    longest: 250,
  },
  'bt:Override': { attributes: ['Locale', 'Value'], longest: 250 },
};
