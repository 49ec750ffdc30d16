/**
 * A type of document (loại văn bản) and how its numbers look.
 * Codes are written as the decree writes them: `QyĐ`, `CTr`, `TTr`; case is significant.
 */
export interface DocumentType {
  /** `Nghị định`, with a capital first letter. */
  readonly name: string;
  /** Other words for it: `Thông báo kết luận` for `Thông báo`. */
  readonly aliases?: readonly string[];
  /** How texts abbreviate it before a number, where that is no abbreviation in numbers: `VB số 412/UBND-KT1`. */
  readonly short?: string;
  /** Abbreviations in numbers of the state, the current one first. None: the number tells no type. */
  readonly codes?: readonly string[];
  /** Abbreviations in numbers of the Party, where they differ. */
  readonly partyCodes?: readonly string[];
  /** Abbreviations that are out of use or tolerated: understood, never proposed. */
  readonly formerCodes?: readonly string[];
  /**
   * Whether the number holds the year: `always` (normative), `never` (administrative), `either`
   * (normative with it, individual without it), `legislature` (`45/2019/QH14`), `any` (nothing is known).
   */
  readonly year: 'always' | 'never' | 'either' | 'legislature' | 'any';
  /** The issuers of normative documents of this type, by code or level, where the law names them. */
  readonly issuers?: readonly string[];
  /** Issuers, by code or level, that never issue this type; without it, all that `issuers` does not name. */
  readonly impossible?: readonly string[];
  /** Issued by several bodies together: every group after the type is an issuer. */
  readonly joint?: true;
  /** Agreed on by its parties: no body issues it. */
  readonly agreed?: true;
  /** A word for documents of any type (`Văn bản`), or of types that set their numbers freely (`Giấy phép`). */
  readonly open?: true;
}

/** Where an issuer stands; it decides which documents it may issue and how its numbers are separated. */
export type Level =
  | 'party'
  | 'parliament'
  | 'president'
  | 'government'
  | 'court'
  | 'ministry'
  | 'province'
  | 'department'
  | 'organisation';

/** A body that issues documents (cơ quan ban hành), or several of one name such as the `UBND` of all provinces. */
export interface Issuer {
  /** `UBND`; what a repaired number is written with. */
  readonly code: string;
  /** Other spellings of the code, also former ones: `BNN` for `BNNPTNT`. */
  readonly variants?: readonly string[];
  /** How texts name it, the full name first. */
  readonly names: readonly string[];
  readonly level: Level;
  /** The code alone tells which body it is (`CP`, `BCT`), so a text need not name it. */
  readonly sole?: true;
  /** What may follow the name: a place (`UBND tỉnh Bình Hòa`), or anything (`Đảng ủy …`). */
  readonly tail?: 'place' | 'free';
  /** Codes of the bodies for which it writes: the office of the Government for the Prime Minister. */
  readonly writesFor?: readonly string[];
  /** The code of the body into which it was merged. */
  readonly successor?: string;
}
