/** What help is about: a place of the pane, sending forms out, or trouble. */
export type GuideTopic = 'forms' | 'check' | 'consolidate' | 'sources' | 'issuing' | 'trouble';

/** Texts of the panel `guide`. */
export interface GuideText {
  readonly heading: string;
  readonly welcome: string;
  readonly welcomeLead: string;
  readonly steps: readonly GuideStep[];
  readonly start: string;
  readonly again: string;
  readonly showSteps: string;
  readonly helpLead: string;
  readonly sections: Readonly<Record<GuideTopic, GuideSection>>;
  readonly goTo: (names: { readonly place: string }) => string;
}

export interface GuideStep {
  readonly title: string;
  readonly who: string;
  readonly how: string;
}

export interface GuideSection {
  readonly title: string;
  readonly does: string;
  readonly cases: readonly GuideCase[];
}

export interface GuideCase {
  readonly when: string;
  readonly then: string;
}
