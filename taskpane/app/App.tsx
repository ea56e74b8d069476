import {
  FluentProvider,
  makeStaticStyles,
  teamsHighContrastTheme,
  type Theme,
  Toast,
  Toaster,
  ToastTitle,
  useId,
  useToastController,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import type { HostAppearance, ColorScheme } from '../../src/app/ports/HostAppearance';
import type { Language } from '../../src/app/text/Language';
import type { PaneServices } from '../services/PaneServices';
import { PaneProvider } from './PaneProvider';
import { type Place, placeOf } from './Place';
import { Shell } from './Shell';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const THEMES: Readonly<Record<ColorScheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  // Only its colours: its fonts are those of another product, wider than Excel's.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};

export interface AppProps {
  readonly services: PaneServices;
  readonly appearance: HostAppearance;
}

/** The pane: theme, language, place, and what all panels share. */
export function App({ services, appearance }: AppProps): ReactElement {
  usePageStyles();
  const { settings } = services;
  const [scheme, setScheme] = useState(appearance.scheme());
  const [language, setLanguageState] = useState<Language>(settings.read().language ?? appearance.language());
  const [place, goTo] = useState<Place>(() =>
    settings.read().guideSeen === true ? placeOf(window.location.search) : 'guide',
  );
  const toaster = useId('toaster');
  const { dispatchToast, dismissAllToasts } = useToastController(toaster);

  useEffect(() => appearance.watch(() => setScheme(appearance.scheme())), [appearance]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const setLanguage = useCallback(
    (next: Language) => {
      settings.change({ language: next });
      setLanguageState(next);
    },
    [settings],
  );
  const say = useCallback(
    (message: string, intent: 'success' | 'error' = 'success') => {
      // One upon the other they would cover half of a narrow pane.
      dismissAllToasts();
      dispatchToast(
        <Toast>
          <ToastTitle>{message}</ToastTitle>
        </Toast>,
        // There is nothing to press in it, and Fluent would hold the Tab key there until it goes.
        { intent, root: { tabIndex: -1 } },
      );
    },
    [dispatchToast, dismissAllToasts],
  );

  return (
    <FluentProvider theme={THEMES[scheme]}>
      <PaneProvider
        services={services}
        language={language}
        setLanguage={setLanguage}
        place={place}
        goTo={goTo}
        say={say}
      >
        <Shell />
        <Toaster toasterId={toaster} position="bottom" />
      </PaneProvider>
    </FluentProvider>
  );
}
