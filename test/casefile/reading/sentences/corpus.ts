/** A text, and what must be read from it: `2: Not substantiated`, several after each other, or nothing. */
export type Sample = readonly [text: string, found: string];

/** Where a text stands: in the discussion of Allegation 2 of 3, unless a group says otherwise. */
export interface SampleGroup {
  readonly name: string;
  readonly allegations?: number;
  readonly under?: string;
  readonly samples: readonly Sample[];
}

const not = (...texts: readonly string[]): readonly Sample[] => texts.map((text) => [text, '']);
const substantiated = (...texts: readonly string[]): readonly Sample[] =>
  texts.map((text) => [text, '2: Substantiated']);
const denied = (...texts: readonly string[]): readonly Sample[] =>
  texts.map((text) => [text, '2: Not substantiated']);

export const CORPUS: readonly SampleGroup[] = [
  {
    name: 'a plain statement',
    samples: [
      ...substantiated(
        'The allegation is substantiated.',
        'The allegation is substantiated on the balance of probabilities.',
        'This allegation has been substantiated',
        'THE ALLEGATION IS SUBSTANTIATED.',
        'The allegation is, on the balance of probabilities, substantiated.',
        'On the balance of probabilities, the allegation is therefore substantiated.',
        'Accordingly, the allegation was found to be substantiated.',
        'The allegation is considered substantiated.',
        'The allegation is found “substantiated”.',
        'The allegation can be substantiated to the required standard.',
        'The allegation is substantiated in full.',
        'The reportable allegation is substantiated.',
        'The alleged conduct is substantiated.',
      ),
      ['The allegation is unfounded.', '2: Unfounded'],
      ['The allegation has been found unfounded; so be it.', '2: Unfounded'],
      ['The allegation is proven.', '2: Proven'],
    ],
  },
  {
    name: 'a denial',
    samples: [
      ...denied(
        'The allegation is not substantiated.',
        'The allegation is not-substantiated.',
        'The allegation could not be substantiated.',
        'The allegation cannot be substantiated on the evidence available.',
        'The allegation can not be substantiated.',
        'The allegation can’t be substantiated.',
        'The allegation isn’t substantiated.',
        'The allegation has not been substantiated.',
        'The allegation was found not to be substantiated.',
        'The allegation was not found to be substantiated.',
        'The allegation is unable to be substantiated.',
        'The allegation was not able to be substantiated.',
        'Having heard both workers, the allegation is not substantiated.',
        'I was unable to substantiate the allegation.',
        'The investigation did not substantiate this allegation.',
        'There is no evidence to substantiate the allegation.',
        'The evidence does not substantiate the allegation.',
      ),
      ['The allegation is unsubstantiated.', '2: Unsubstantiated'],
      ['The allegation is un-substantiated.', '2: Unsubstantiated'],
      ['The finding is therefore “unsubstantiated”.', '2: Unsubstantiated'],
    ],
  },
  {
    name: 'a denial that says why',
    samples: [
      [
        'The allegation was found to be unsubstantiated due to insufficient evidence.',
        '2: Unsubstantiated – insufficient evidence',
      ],
      [
        'The allegation is not substantiated because of a lack of evidence of weight.',
        '2: Not substantiated – lack of evidence of weight',
      ],
      [
        'The allegation is unsubstantiated (insufficient evidence).',
        '2: Unsubstantiated – insufficient evidence',
      ],
      [
        'There is insufficient evidence to substantiate the allegation.',
        '2: Not substantiated – insufficient evidence',
      ],
      [
        'There was not enough reliable evidence to substantiate Allegation 2.',
        '2: Not substantiated – insufficient evidence',
      ],
      [
        'There is insufficient evidence to support a finding that the allegation is substantiated.',
        '2: Not substantiated – insufficient evidence',
      ],
      [
        'The finding in relation to Allegation Two is: unsubstantiated – lack of evidence of weight',
        '2: Unsubstantiated – lack of evidence of weight',
      ],
    ],
  },
  {
    name: 'a finder of the report',
    samples: [
      ...substantiated(
        'I find Allegation 2 substantiated.',
        'I find the allegation to be substantiated.',
        'I find that the allegation is substantiated.',
        'We have concluded that the allegation is substantiated.',
        'The investigator found that the allegation was substantiated.',
        'The investigation team is satisfied that the allegation is substantiated.',
        'It is found that the allegation is substantiated.',
        'My finding is that the allegation is substantiated.',
        'On the balance of probabilities, the investigator finds that the alleged conduct occurred and the allegation is substantiated.',
        'Having considered what the witness said and the photographs, I find that the allegation is substantiated.',
        'Although the mother said otherwise, we find that the allegation is substantiated.',
        'A finding of substantiated is made.',
        'The investigator makes a finding of substantiated in relation to Allegation 2.',
        'In my view, the allegation is substantiated.',
        'On reflection we find that the allegation is substantiated.',
      ),
      ...denied(
        'We find that the allegation is not substantiated.',
        'We find the allegation not substantiated.',
        'I found the allegation not to be substantiated.',
        'My finding on this allegation is not substantiated.',
      ),
    ],
  },
  {
    name: 'with reasons round it',
    samples: [
      ...substantiated(
        'The allegation is substantiated because two witnesses saw it.',
        'The allegation is substantiated, as the bruise was seen the same day.',
        'The allegation that Example Person struck Sample Client One when she returned from school is substantiated.',
        'The allegation (physical violence) is substantiated.',
        'The allegation against Example Person is substantiated.',
        'Two workers saw it and the allegation is substantiated.',
        'Based on the logs and the photographs, the allegation is substantiated.',
        'The account is consistent. The allegation is substantiated. A recommendation follows.',
        'The allegation is substantiated based on the evidence of the roster.',
        'The account of the client is preferred (see 4.2, p. 7). For these reasons the allegation is substantiated.',
      ),
      ...denied(
        'As there were no witnesses, the allegation is not substantiated.',
        'The allegation is not substantiated, although the worker could have written more.',
        'The mark has another cause, so the allegation is not substantiated.',
        'The allegation is not substantiated because, if the client had been there, the roster would show it.',
      ),
    ],
  },
  {
    name: 'allegations that are named',
    under: 'Summary of findings',
    samples: [
      ['Allegation 1 is substantiated.', '1: Substantiated'],
      ['Allegation One is substantiated.', '1: Substantiated'],
      ['Allegation no. 3 is substantiated.', '3: Substantiated'],
      ['Allegation #3 is substantiated.', '3: Substantiated'],
      ['The second allegation is substantiated.', '2: Substantiated'],
      ['Allegations 1 and 3 are substantiated.', '1: Substantiated, 3: Substantiated'],
      [
        'Allegations 1 and 3 are substantiated; Allegation 2 is not.',
        '1: Substantiated, 2: Not substantiated, 3: Substantiated',
      ],
      ['Allegation 1 is not substantiated, but Allegation 2 is.', '1: Not substantiated, 2: Substantiated'],
      [
        'Allegation 1 is substantiated, Allegation 2 is unfounded and Allegation 3 is not substantiated.',
        '1: Substantiated, 2: Unfounded, 3: Not substantiated',
      ],
      [
        'Allegation 1 is substantiated, Allegation 2 unfounded and Allegation 3 not substantiated.',
        '1: Substantiated, 2: Unfounded, 3: Not substantiated',
      ],
      [
        'Allegations 1 to 3 are unsubstantiated.',
        '1: Unsubstantiated, 2: Unsubstantiated, 3: Unsubstantiated',
      ],
      ['Allegations 1–2 are unfounded.', '1: Unfounded, 2: Unfounded'],
      ['Allegation 1 and Allegation 2 are substantiated.', '1: Substantiated, 2: Substantiated'],
      ['All three allegations were found to be unfounded.', '1: Unfounded, 2: Unfounded, 3: Unfounded'],
      [
        'None of the three allegations is substantiated.',
        '1: Not substantiated, 2: Not substantiated, 3: Not substantiated',
      ],
      [
        'No allegation was substantiated.',
        '1: Not substantiated, 2: Not substantiated, 3: Not substantiated',
      ],
      ['• Allegation 1 – substantiated', '1: Substantiated'],
      ['- Allegation 3: Not substantiated', '3: Not substantiated'],
      ['Allegation 1 (physical violence) – substantiated', '1: Substantiated'],
      ['In relation to Allegation 3, I find that it is not substantiated.', '3: Not substantiated'],
      ['With respect to Allegation 3, the allegation is substantiated.', '3: Substantiated'],
      ['A finding of unsubstantiated is made in relation to Allegation 3.', '3: Unsubstantiated'],
      [
        'Allegation 1 is substantiated because two people saw it, and Allegation 2 is not substantiated.',
        '1: Substantiated, 2: Not substantiated',
      ],
      [
        'The investigator was unable to substantiate Allegations 2 and 3.',
        '2: Not substantiated, 3: Not substantiated',
      ],
    ],
  },
  {
    name: 'both of two allegations',
    allegations: 2,
    under: 'Conclusion',
    samples: [
      ['Both allegations are unsubstantiated.', '1: Unsubstantiated, 2: Unsubstantiated'],
      ['Neither allegation is substantiated.', '1: Not substantiated, 2: Not substantiated'],
      ['The two allegations are substantiated.', '1: Substantiated, 2: Substantiated'],
      ['All of the allegations were substantiated.', '1: Substantiated, 2: Substantiated'],
      [
        'The first allegation is substantiated and the second allegation is not.',
        '1: Substantiated, 2: Not substantiated',
      ],
    ],
  },
  {
    name: 'more or fewer allegations than there are',
    under: 'Conclusion',
    samples: not(
      'Both allegations are unsubstantiated.',
      'All four allegations are substantiated.',
      'Neither allegation is substantiated.',
      'Allegation 7 is substantiated.',
      'The allegation is substantiated.',
    ),
  },
  {
    name: 'outside of allegations and findings',
    under: 'Lessons learned',
    samples: [
      ...not('The allegation is substantiated.', 'The allegations are substantiated.'),
      ['Allegation 2 is substantiated.', '2: Substantiated'],
    ],
  },
  {
    name: 'conduct outside the scheme',
    samples: [
      ['The conduct falls outside the scheme.', '2: Conduct outside the scheme'],
      ['The alleged conduct is conduct outside the scheme.', '2: Conduct outside the scheme'],
      ['The conduct is outside of the Reportable Conduct Scheme.', '2: Conduct outside the scheme'],
      ['Allegation 2 is conduct outside the scheme.', '2: Conduct outside the scheme'],
      ...not('The conduct is not outside the scheme.', 'The conduct may fall outside the scheme.'),
    ],
  },
  {
    name: 'a part of the whole is kept as it was said, for a person to decide',
    samples: [
      ['The allegation is partially substantiated.', '2: Partially substantiated'],
      ['The allegation is partly substantiated.', '2: Partially substantiated'],
      ['The allegation is substantiated in part.', '2: Partially substantiated'],
      ['The allegation is substantiated (in part).', '2: Partially substantiated'],
      ...not(
        'The allegation is not partially substantiated.',
        'The allegation is substantiated only in relation to the push.',
        'The allegation is substantiated except for the second blow.',
      ),
    ],
  },
  {
    name: 'a definition',
    samples: not(
      'An allegation is substantiated when it is more likely than not that the conduct happened.',
      'Substantiated: the balance of probabilities is met.',
      'A finding of substantiated means that the conduct happened.',
      'A finding of unsubstantiated is made where the evidence falls short.',
      'The allegation is substantiated where the evidence shows it.',
      'Unsubstantiated – insufficient evidence: there is insufficient evidence to substantiate the allegation.',
      'Unfounded: the allegation is unfounded.',
      'The possible findings are substantiated, unsubstantiated and unfounded.',
      'The term “substantiated” means that the conduct is more likely than not to have happened.',
      'For an allegation to be substantiated, the evidence must show it.',
      'A substantiated allegation is one that was shown.',
      'The definition says that the allegation is substantiated.',
      'Allegations are substantiated on the balance of probabilities.',
      'An allegation may be substantiated, unsubstantiated or unfounded.',
      'The allegation is substantiated or not on the balance of probabilities.',
      'The allegation is / is not substantiated.',
      'Substantiated / Not substantiated',
    ),
  },
  {
    name: 'a quotation of a person or of the policy',
    samples: not(
      'The mother wrote: “The allegation is substantiated.”',
      'The worker told us ‘the allegation is unfounded’ and left.',
      'The policy says the allegation is substantiated on the balance of probabilities.',
      'According to the guide, the allegation is substantiated.',
      'According to the mother, the allegation is substantiated.',
      'As the policy puts it, the allegation is substantiated.',
      'The letter reads "Allegation 2 is unfounded".',
      'The template states: the allegation is not substantiated.',
    ),
  },
  {
    name: 'a condition, a plan or a possibility',
    samples: not(
      'If the allegation is substantiated, the carer will be told.',
      'Should the allegation be substantiated, the carer will be told.',
      'Whether the allegation is substantiated will be decided in May.',
      'We asked whether the allegation is substantiated.',
      'The allegation should be substantiated.',
      'The allegation would be substantiated.',
      'The allegation may be substantiated.',
      'The allegation might be substantiated.',
      'The allegation is likely to be substantiated.',
      'The allegation is likely substantiated.',
      'The allegation will be substantiated.',
      'Unless the roster is found, the allegation is not substantiated.',
      'Until then the allegation is unsubstantiated.',
      'The allegation is substantiated if the test is met.',
      'The allegation is substantiated, unless the regulator disagrees.',
      'The allegation is substantiated pending review.',
      'The allegation is not yet substantiated.',
      'The allegation is to be substantiated.',
      'In the event that the allegation is substantiated, training follows.',
      'Once the allegation is substantiated, the file is closed.',
      'The investigator will find that the allegation is substantiated.',
    ),
  },
  {
    name: 'a question or a request',
    samples: not(
      'Is the allegation substantiated?',
      'The allegation is substantiated?',
      'Please record that the allegation is substantiated.',
      'Tick here where the allegation is substantiated.',
      'Confirm that the allegation is substantiated.',
      'It is recommended that the allegation is substantiated.',
    ),
  },
  {
    name: 'another time, or another matter',
    samples: not(
      'A previous allegation was substantiated in 2022.',
      'In 2022, the allegation was substantiated.',
      'The allegation was substantiated in 2022.',
      'The earlier investigation found that the allegation was substantiated.',
      'The earlier investigation found the allegation substantiated.',
      'It was initially found that the allegation was not substantiated.',
      'Initially, the allegation was unsubstantiated.',
      'The interim finding is substantiated.',
      'The preliminary finding is that the allegation is substantiated.',
      'The draft finding on this allegation was not substantiated.',
      'The allegation had been substantiated.',
      'An allegation of another provider was substantiated.',
      'Another provider found the allegation substantiated.',
      'The allegation was previously unsubstantiated.',
      'The allegation was substantiated by another agency.',
      'Previous Allegation 2 was substantiated.',
      'No other allegation was substantiated.',
    ),
  },
  {
    name: 'somebody else’s view or finding',
    samples: not(
      'The mother believes the allegation is substantiated.',
      'The mother believes that the allegation is substantiated.',
      'In the mother’s view, the allegation is substantiated.',
      'The subject of allegation denied that the allegation is substantiated.',
      'The subject of allegation said the allegation is unfounded.',
      'Victoria Police found the allegation unsubstantiated.',
      'Victoria Police found that the allegation was unsubstantiated.',
      'The allegation was unsubstantiated by Victoria Police.',
      'The court held that the allegation was not substantiated.',
      'The department considers that the allegation is substantiated.',
      'The worker claims the allegation is unfounded.',
      'The worker claims she was not there and the allegation is unfounded.',
      'The reviewer told us that the allegation is substantiated.',
      'The allegation that the push happened was denied by Example Person and her denial is unfounded.',
      'She submitted that we should find that the allegation is not substantiated.',
      'For the family of the client, the allegation is substantiated.',
      'The mother hopes that we find that the allegation is substantiated.',
      'The mother asked that the investigator find that the allegation is substantiated.',
    ),
  },
  {
    name: 'a double negative',
    samples: not(
      'The allegation is not unsubstantiated.',
      'The allegation is not unfounded.',
      'The allegation cannot be unfounded.',
      'The allegation could not be found not to be substantiated.',
      'None of the allegations is unfounded.',
      'Neither allegation is not substantiated.',
    ),
  },
  {
    name: 'about something else',
    samples: not(
      'The claim of the worker is unfounded.',
      'Her fear was not unfounded.',
      'There is nothing to substantiate her account.',
      'The allegation is serious.',
      'The concern was substantiated.',
      'The allegation was put to Example Person, who substantiated her account with a photograph.',
      'The injury happened outside the scheme of the roster.',
      'The allegation relates to a substantiated risk.',
      'Allegation 2 has proven difficult to put to the worker.',
      'Allegations 1 and 2 were put to her and each was denied.',
    ),
  },
  {
    name: 'sentences that disagree',
    samples: not(
      'The allegation is substantiated. The allegation is not substantiated.',
      'The allegation is unfounded. We find that the allegation is substantiated.',
      'The allegation is unsubstantiated due to insufficient evidence. The allegation is unsubstantiated due to lack of evidence of weight.',
      'The allegation is substantiated and not substantiated.',
    ),
  },
  {
    name: 'sentences that agree, of which the fullest is taken',
    samples: [
      ['The allegation is substantiated. So we find the allegation substantiated.', '2: Substantiated'],
      [
        'The allegation is not substantiated. It is unsubstantiated due to insufficient evidence. The allegation is unsubstantiated due to insufficient evidence.',
        '2: Unsubstantiated – insufficient evidence',
      ],
      [
        'The allegation is unsubstantiated. The allegation is unsubstantiated (lack of evidence of weight).',
        '2: Unsubstantiated – lack of evidence of weight',
      ],
    ],
  },
];
