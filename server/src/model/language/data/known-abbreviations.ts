/** Abbreviations that a notice may use without saying what they mean. */
export const KNOWN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'UBND HĐND MTTQ UBMTTQ TTg KT XH PCCC CCHC TTHC CĐS CNTT GPMB NSNN CCN KCN KKT QLNN ATTP OCOP TNHH USD GDP GRDP ' +
    'IIP CPI FDI ODA FTA VND VNĐ QR PCT PGĐ VT VP TM KT TL TUQ QĐ NQ CP NĐ TT TW TU BCT HTX BHXH BHYT KPI AI IT LED ' +
    'PDF WTO ASEAN EVN VNPT THPT THCS MTV CTCP PTNT GTGT QCVN TCVN HIV AIDS ISO'
  ).split(' '),
);
