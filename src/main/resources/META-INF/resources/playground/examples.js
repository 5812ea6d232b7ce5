/** The worked examples of the playground. */

export const EXAMPLES = [
  {
    name: 'shift',
    title: 'How is Zhejiang shifting?',
    titleZh: '浙江的外贸如何转变？',
    query: `# The four transitions: indicators, claims with their verdicts, and gaps.
query HowIsItShifting($province: String!) {
  province(code: $province) {
    transitions {
      transition { name from to }
      indicators { code value { value lower upper unit } period { code } interpretation caveats }
      claims { statement check { verdict explanation } }
      gaps { indicator missing }
    }
  }
}
`,
    variables: { province: 'CN-ZJ' },
  },
  {
    name: 'markets',
    title: 'Where did exports go?',
    titleZh: '出口去了哪里？',
    query: `# A total, its largest parts with growth and contribution, and the residual.
query WhereExportsWent($province: String!, $period: String!) {
  province(code: $province) {
    breakdown(by: MARKET, flow: EXPORT, period: $period) {
      total { value { value unit published } }
      parts { market { name } value { value } share { value } growth { value } contribution { value } shareOfGrowth { value } }
      residual { value { value } share { value } }
      partition
    }
  }
}
`,
    variables: { province: 'CN-ZJ', period: '2025-01-01/P8M' },
  },
  {
    name: 'claims',
    title: 'Which claims hold?',
    titleZh: '哪些说法成立？',
    query: `# Claims, their verdicts, and the figures of other sources behind them.
query Claims($filter: ClaimFilter) {
  claims(filter: $filter) {
    totalCount
    nodes { province { name } statement speaker locator check { verdict explanation evidence { code source { title publishedOn } } } }
  }
}
`,
    variables: { filter: { verdicts: ['SUPPORTED', 'CONTRADICTED'] } },
  },
  {
    name: 'figure',
    title: 'One figure, with bounds and source',
    titleZh: '一项数据及其上下限和来源',
    query: `# A figure is an interval, with a value if one is known.
query OneFigure($province: String!, $period: String) {
  province(code: $province) {
    figure(flow: EXPORT, measure: VALUE, period: $period) {
      value { value lower upper qualifier unit published }
      source { title publisher publishedOn }
    }
  }
}
`,
    variables: { province: 'CN-ZJ', period: '2024' },
  },
  {
    name: 'compare',
    title: 'Provinces side by side',
    titleZh: '各省对比',
    query: `# The same figures of several provinces over time.
query SideBySide($provinces: [String!]!, $measure: Measure!) {
  compare(provinces: $provinces, flow: EXPORT, measure: $measure) {
    province { name }
    figures { period { code } value { value } }
  }
}
`,
    variables: { provinces: ['CN-GD', 'CN-SC', 'CN-XJ'], measure: 'NATIONAL_SHARE' },
  },
  {
    name: 'firms',
    title: 'Whose growth was it?',
    titleZh: '增长来自哪类企业？',
    query: `# What kinds of firms gave of the growth of exports; customs say 96.3 percent came from private ones.
query WhoseGrowth($province: String!, $period: String!) {
  province(code: $province) {
    breakdown(by: ENTERPRISE, flow: EXPORT, period: $period) {
      total { value { value unit } }
      parts { enterprise value { value } share { value } growth { value } shareOfGrowth { value lower upper } }
    }
  }
}
`,
    variables: { province: 'CN-ZJ', period: '2025-01-01/P8M' },
  },
  {
    name: 'drivers',
    title: 'What drove growth?',
    titleZh: '什么拉动了增长？',
    query: `# Chosen markets by their contribution to growth, together, and the rest of the total.
query WhatDroveGrowth($province: String!, $period: String!, $markets: [String!], $first: Int) {
  province(code: $province) {
    breakdown(by: MARKET, flow: EXPORT, period: $period, codes: $markets, orderBy: [{ field: CONTRIBUTION, direction: DESC }], first: $first) {
      parts { market { name } growth { value } contribution { value } }
      sum { share { value } growth { value } contribution { value } shareOfGrowth { value } }
      residual { share { value } growth { value } contribution { value } shareOfGrowth { value } }
      unknown
      pageInfo { hasNextPage endCursor }
    }
  }
}
`,
    variables: {
      province: 'CN-ZJ',
      period: '2025-01-01/P8M',
      markets: ['ASEAN', 'LATAM', 'MIDEAST', 'AFRICA'],
      first: 10,
    },
  },
  {
    name: 'ranks',
    title: 'What place in the nation?',
    titleZh: '在全国排第几？',
    query: `# Ranks among all provinces: a range where the bounds of figures overlap.
query Ranks($provinces: [String!]!, $period: String) {
  compareIndicator(provinces: $provinces, indicator: NATIONAL_EXPORT_RANK, period: $period) {
    province { name }
    indicator { value { value lower upper } period { code } }
  }
}
`,
    variables: { provinces: ['CN-GD', 'CN-FJ', 'CN-AH', 'CN-QH'], period: '2025-01-01/P7M' },
  },
  {
    name: 'indicators',
    title: 'How did it get there?',
    titleZh: '是怎样走到这一步的？',
    query: `# The emerging markets' share over time, and what the United States weigh compared with the nation.
query HowDidItGetThere($province: String!, $market: String!, $period: String) {
  province(code: $province) {
    emerging: indicator(code: EMERGING_MARKETS_SHARE) {
      interpretation
      history { period { code } value { value lower upper } }
    }
    advantage: indicator(code: REVEALED_COMPARATIVE_ADVANTAGE, market: $market, period: $period) {
      interpretation
      formula
      value { value lower upper }
      history(frequency: ANNUAL) { period { code } value { value lower upper } }
    }
  }
}
`,
    variables: { province: 'CN-ZJ', market: 'US', period: '2024' },
  },
  {
    name: 'ranking',
    title: 'Who grew fastest?',
    titleZh: '谁增长最快？',
    query: `# All provinces in order of growth; those without a figure are listed apart.
query WhoGrewFastest($period: String, $first: Int) {
  ranking(by: PROVINCE, flow: EXPORT, measure: GROWTH_YOY, period: $period, first: $first) {
    period { code }
    totalCount
    unknown
    nodes { rank { from to } province { name } figure { value { value lower upper unit } } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: { period: '2025-01-01/P7M', first: 10 },
  },
  {
    name: 'check',
    title: 'Is that so?',
    titleZh: '真是这样吗？',
    query: `# Any claim, checked as stored ones are. If it does not hold: the likeliest slip.
query IsThatSo($claims: [ClaimInput!]!) {
  checkClaims(claims: $claims) {
    value { text }
    verdict
    explanation
    slip { kind explanation figure { period { code } value { text } } }
    evidence { code source { publisher } }
  }
}
`,
    variables: {
      claims: [
        { province: 'CN-ZJ', flow: 'EXPORT', measure: 'VALUE', period: '2024', value: 39057000000000 },
        { province: 'CN-ZJ', flow: 'EXPORT', measure: 'GROWTH_YOY', period: '2024', value: 1.9 },
        {
          province: 'CN-ZJ',
          flow: 'EXPORT',
          market: 'US',
          measure: 'GROWTH_YOY',
          period: '2024',
          qualifier: 'MORE_THAN',
          lower: 10,
        },
      ],
    },
  },
  {
    name: 'words',
    title: 'What is it in dollars, in words?',
    titleZh: '折合多少美元，怎么表述？',
    query: `# Exports and the balance in dollars, in words that are never finer than their bounds, and how they were computed.
query InDollars($province: String!, $period: String, $language: Language!) {
  province(code: $province) {
    exports: figure(flow: EXPORT, measure: VALUE, period: $period, unit: USD) { ...InWords }
    balance: figure(flow: BALANCE, measure: VALUE, period: $period, unit: USD) { ...InWords }
  }
}

fragment InWords on Observation {
  value { text(language: $language) value lower upper }
  derivation { converted formula(language: $language) }
}
`,
    variables: { province: 'CN-ZJ', period: '2024', language: 'ZH' },
  },
  {
    name: 'search',
    title: 'Which code is it?',
    titleZh: '它的代码是什么？',
    query: `# Provinces, markets, sectors, sources, transitions and claims by any usual name, such as USA, 粤 or EVs.
query WhichCode($text: String!, $language: Language!) {
  search(text: $text, first: 5) {
    __typename
    ... on Province { code name(language: $language) }
    ... on Market { code name(language: $language) }
    ... on Sector { code name(language: $language) }
    ... on Source { code title(language: $language) }
    ... on Claim { code statement(language: $language) }
  }
}
`,
    variables: { text: 'lithium battery', language: 'EN' },
  },
  {
    name: 'dataset',
    title: 'Coverage and gaps',
    titleZh: '覆盖范围与缺口',
    query: `# Coverage by province, and the indicators that cannot be computed.
query Dataset($province: String!) {
  dataset {
    version
    observationCount
    coverage { province { name } observationCount earliest latest }
    gaps(province: $province) { transition { name } indicator missing reason }
  }
}
`,
    variables: { province: 'CN-ZJ' },
  },
  {
    name: 'publications',
    title: 'Who published it, and what changed?',
    titleZh: '谁公布的，改了什么？',
    query: `# All publications of a figure in order, with what each changed, and how to cite their sources.
query Publications($province: String!, $period: String!) {
  province(code: $province) {
    figure(flow: EXPORT, measure: VALUE, period: $period) {
      url
      value { text }
      source { title citation bibtex: citation(style: BIBTEX) }
      vintages {
        observation { knownFrom value { published } source { citation } }
        effect
        before { text }
        after { text }
        change { text }
      }
    }
  }
}
`,
    variables: { province: 'CN-ZJ', period: '2024' },
  },
  {
    name: 'changes',
    title: 'Watch the data change',
    titleZh: '关注数据变化',
    query: `# A subscription: the version of the data, now and after every change.
subscription Changes {
  datasetChanged { version observationCount }
}
`,
    variables: {},
  },
  {
    name: 'import',
    title: 'Import a source (stewards)',
    titleZh: '导入来源（数据管理员）',
    query: `# For stewards: enter your token under Headers, as {"Authorization": "Bearer ..."}. A dryRun stores nothing.
mutation Import($content: String!) {
  importRelease(kind: SOURCES, name: "playground", content: $content, dryRun: true) {
    outcome
    accepted
    faults { line column value reason }
  }
}
`,
    variables: {
      content:
        'id,title,publisher,published_on,published_precision,kind,url,note\n' +
        'example-2025,An example,A publisher,2025-12-01,DAY,MEDIA,,\n',
    },
  },
];
