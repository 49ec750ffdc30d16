import { describe, expect, it } from 'vitest';
import { besideUri, placesUpwards, uriKey, workspaceFolderOf } from '../../server/src/lsp/uris';

const places = (document: string, ...folders: string[]) => placesUpwards(document, 'c.json', folders);

describe('the places of a configuration', () => {
  it.each([
    [
      'file:///du-an/2026/thang-4/a.thongbao',
      ['file:///du-an'],
      ['file:///du-an/2026/thang-4/c.json', 'file:///du-an/2026/c.json', 'file:///du-an/c.json'],
    ],
    ['file:///du-an/a.thongbao', ['file:///du-an/'], ['file:///du-an/c.json']],
    // A folder whose name only begins alike is another one.
    ['file:///du-an-2/a.thongbao', ['file:///du-an'], ['file:///du-an-2/c.json', 'file:///c.json']],
    [
      'vscode-vfs://github/so/van-ban/2026/a.thongbao?ref=main',
      ['vscode-vfs://github/so/van-ban'],
      ['vscode-vfs://github/so/van-ban/2026/c.json', 'vscode-vfs://github/so/van-ban/c.json'],
    ],
    ['file:///C:/du-an/a.thongbao', ['file:///c%3A/du-an'], ['file:///C:/du-an/c.json']],
    ['file:///th%C3%B4ng%20b%C3%A1o/a.txt', ['file:///thông báo'], ['file:///th%C3%B4ng%20b%C3%A1o/c.json']],
    ['file://may-chu/chung/a.thongbao', ['file://may-chu/chung'], ['file://may-chu/chung/c.json']],
    ['untitled:Untitled-1', ['file:///du-an'], ['file:///du-an/c.json']],
    ['untitled:Untitled-1', ['file:///a', 'file:///b'], []],
    ['untitled:Untitled-1', [], []],
  ])('of %s in %j', (document, folders, expected) => {
    expect(places(document, ...folders)).toEqual(expected);
  });

  it('end at the innermost workspace folder', () => {
    const folders = ['file:///a', 'file:///a/b/c', 'file:///a/b'];
    expect(workspaceFolderOf('file:///a/b/c/d/x.txt', folders)).toBe('file:///a/b/c');
    expect(workspaceFolderOf('file:///a/bc/x.txt', folders)).toBe('file:///a');
    expect(workspaceFolderOf('file:///x.txt', folders)).toBeNull();
    expect(workspaceFolderOf('file:///x.txt', ['file:///'])).toBe('file:///');
  });
});

describe('the address of a profile', () => {
  it.each([
    ['ho-so.json', 'file:///a/b/ho-so.json'],
    ['./hồ sơ/#1.json', 'file:///a/b/h%E1%BB%93%20s%C6%A1/%231.json'],
    ['..\\chung\\so.json', 'file:///a/chung/so.json'],
    ['../../../../so.json', 'file:///so.json'],
    ['/chung/so.json', 'file:///chung/so.json'],
    ['D:\\so.json', 'file:///D%3A/so.json'],
  ])('%s', (name, expected) => {
    expect(besideUri('file:///a/b/c.json', name)).toBe(expected);
  });
});

describe('one address', () => {
  it('has one name, however it is written', () => {
    expect(uriKey('file:///c%3A/V%C4%83n%20b%E1%BA%A3n/x.json')).toBe(uriKey('file:///C:/Văn bản/x.json'));
    expect(uriKey('file:///a/100%.json')).toBe('file:///a/100%.json');
  });
});
