import type { EmulatedHost } from './emulated-host';
import type { Platform } from './requirement-sets';

/**
 * The line by which a host says which it is: application, platform, version of its library, language, correlation id,
 * whether it is a dialogue, whether logging is off, flags. `disableLogging` keeps the library's telemetry off the net.
 */
const line = (platform: string, version: string) => (host: Pick<EmulatedHost, 'displayLanguage'>) =>
  ['Word', platform, version, host.displayLanguage, 'emulated', '', 'disableLogging', '0'].join('$');

export const HOST_INFO: Readonly<Record<Platform, (host: Pick<EmulatedHost, 'displayLanguage'>) => string>> =
  {
    PC: line('Win32', '16.01'),
    Mac: line('Mac', '16.00'),
    iOS: line('iOS', '16.00'),
    OfficeOnline: line('Web', '16.01'),
  };
