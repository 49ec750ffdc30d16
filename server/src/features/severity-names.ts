import type { Severity } from '../config/settings';

/** The severities as a drafter calls them. */
export const SEVERITY_NAMES: Readonly<Record<Severity | 'off', string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  information: 'lưu ý',
  hint: 'nhắc nhẹ',
  off: 'tắt',
};
