import { workspace } from 'vscode';
import { TEXTS } from './text-table';

/** The texts in the language of the setting `thongbao.language`. */
export function texts() {
  return TEXTS[workspace.getConfiguration('thongbao').get('language') === 'en' ? 'en' : 'vi'];
}
