/** Words with Vietnamese letters that are right though no syllables: units, loans, place names. */
export const LOAN_WORDS: ReadonlySet<string> = new Set(
  (
    'đắk đăk krông plông pleiku bazơ axít oxít ôxy ôxi ôzôn xăngti tivi vídeo fúc fét gara tôn nông cafê càphê ' +
    'điêzen sunphát sunfat đôlômit ôtô môtô panô kilôgam kilôgram kilômét kilôvôn mêgaoát milimét centimét đềximét lôgic lôgíc lôgô môđun rôbốt cacbonníc xêmina'
  ).split(' '),
);
