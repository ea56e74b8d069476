import type { ColorScheme, HostAppearance } from '../app/ports/HostAppearance';

/**
 * Office's theme and menu language, else the system's. Contrast themes of Windows come before both, because Office does not always
 * report them.
 */
export function hostAppearance(): HostAppearance {
  const contrast = matchMedia('(forced-colors: active)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  return {
    scheme: () => (contrast.matches ? 'contrast' : (officeScheme() ?? (dark.matches ? 'dark' : 'light'))),
    language: () => (/^vi\b/i.test(menuLanguage() ?? 'vi') ? 'vi' : 'en'),
    watch: (changed) => {
      for (const query of [contrast, dark]) query.addEventListener('change', changed);
      return () => {
        for (const query of [contrast, dark]) query.removeEventListener('change', changed);
      };
    },
  };
}

/** Read through a type that says what older hosts leave out. */
interface KnownContext {
  readonly officeTheme?: { readonly bodyBackgroundColor?: string };
  readonly displayLanguage?: string;
}

function context(): KnownContext {
  return Office.context;
}

function menuLanguage(): string | undefined {
  return context().displayLanguage;
}

function officeScheme(): ColorScheme | undefined {
  const digits = /^#?([0-9a-f]{6})$/i.exec(context().officeTheme?.bodyBackgroundColor ?? '')?.[1];
  if (digits === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => parseInt(digits.slice(start, start + 2), 16));
  // Perceived brightness (ITU-R BT.601), half of 255 as the border.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
