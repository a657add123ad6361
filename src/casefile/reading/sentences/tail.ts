import { endsWithFinding, isOfThePast } from './lead-in';

/** What may follow a verdict and leave it what it is. */
const GOES_ON =
  /^(?:[,;:)–(]|and|but|because|as(?! (?:to|regards|concerns) (?!@))|since|given|due to|owing to|for|based on|on the (?:basis|grounds?|evidence|weight|strength|information|material)|in (?:relation|regard) to|in (?:respect|light|view|the absence) of|in (?:accordance|line) with|with (?:respect|regard) to|having|following|after|by (?:the|this|our) (?:investigation|investigators?|evidence|panel)|under|against|to the|at the|while|whilst|whereas|although|however|despite|notwithstanding|pursuant)(?: |$)/;

/** Whose finding it would be, if it were by them. */
const OTHERS =
  'police|vicpol|courts?|tribunal|coroner|child|protection|department|regulator|commission|commissioner|ombudsman|agency|provider|organisation|previous|earlier|prior|another|other|investigations?|reports?|review';
const RESTS_ON =
  'cctv|footage|videos?|recordings?|photographs?|photos?|images?|evidence|records?|logs?|notes?|rosters?|statements?|accounts?|testimony|emails?|messages?|documents?|documentation|witness(?:es)?|admissions?|observations?';
/** "by CCTV footage", "by the accounts of two workers": on what a finding rests, and not who made it. */
const BY_EVIDENCE = new RegExp(`^by (?:(?!(?:${OTHERS}) )\\p{L}+ ){0,4}(?:${RESTS_ON})(?= |$)`, 'u');

/** What follows gives the reasons: whatever it tells of, it tells nothing else of the verdict. */
const REASONS =
  /^(?:, )?(?:because|as(?! (?:to|regards|concerns) (?!@))|since|given|due to|owing to|for|based on|on the (?:basis|grounds?|evidence|strength)|in (?:light|view) of|having|following|despite|although|while|whilst|notwithstanding)\b/;

/** "substantiated, if …", "substantiated only in so far as …", "substantiated, but not …", "substantiated, and overturned". */
const LIMITED =
  /\b(?:if|unless|until|pending|subject to|provided|only|except|apart from|in ?so ?far|to the extent|partly|partially|in part|but not|not (?:sustained|upheld)|overturned|set aside|reopened|withdrawn)\b/;

/** "substantiated, when …", "substantiated or not": only where it stands next to the verdict. */
const LIMITED_AT_ONCE =
  /^(?:[,;:–(] )?(?:or|once|when|whenever|whether|where|should|would|may|might|means?)\b/;

/** "substantiated, the mother says", "substantiated, according to the mother". */
const IS_SOMEBODYS_VIEW =
  /^[,(–] (?:according to|in the (?:view|opinion|eyes) of|(?:as |so )?(?:\p{L}+ ){1,5}(?:says?|said|believes?|believed|claims?|claimed|thinks?|thought|wrote|writes|argued?|argues|submits?|submitted|asserts?|asserted|states?|stated|maintains?|maintained|told us)(?: \)|$))/u;

/** Whether what follows a verdict leaves it what it is. */
export const mayFollow = (words: string): boolean => {
  const tail = words.trim();
  if (tail === '') return true;
  if (tail.includes('#') || !(GOES_ON.test(tail) || BY_EVIDENCE.test(tail)) || IS_SOMEBODYS_VIEW.test(tail))
    return false;
  if (REASONS.test(tail)) return !/^[\w ]{0,9}(?:long as|if|when)\b/.test(tail);
  return !LIMITED.test(tail) && !LIMITED_AT_ONCE.test(tail) && !isOfThePast(tail);
};

const CONNECTS = /(?:^|\s)(?:[,;:–]|and|but|while|whilst|whereas)(?: that)?$/;

/** Whether another statement may follow after these words of the same sentence. */
export const mayConnect = (words: string): boolean => {
  const between = words.trim();
  return mayFollow(between) && (CONNECTS.test(between) || endsWithFinding(between));
};
