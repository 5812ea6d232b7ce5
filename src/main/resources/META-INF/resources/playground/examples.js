/** Worked examples: each is a tab of the playground. */

export const EXAMPLES = [
  {
    name: 'shift',
    title: 'How is Zhejiang shifting?',
    query: `# The four transitions: what is computed, what is claimed and whether it holds, and what is missing.
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
    query: `# A total, its largest parts, their growth and contribution to it, and what they leave over.
query WhereExportsWent($province: String!, $period: String!) {
  province(code: $province) {
    breakdown(by: MARKET, flow: EXPORT, period: $period) {
      total { value { value unit published } }
      parts { market { name } value { value } share { value } growth { value } contribution { value } }
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
    title: 'What is claimed, and does it hold?',
    query: `# Claims with the verdicts of their checks, and the figures of other sources that led to them.
query Claims($filter: ClaimFilter) {
  claims(filter: $filter) {
    totalCount
    nodes { statement speaker locator check { verdict explanation evidence { code source { title publishedOn } } } }
  }
}
`,
    variables: { filter: { provinces: ['CN-ZJ'] } },
  },
  {
    name: 'figure',
    title: 'One figure, with bounds and source',
    query: `# A figure is an interval, with a point where there is one.
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
    query: `# The same figures of several provinces over time.
query SideBySide($provinces: [String!]!, $measure: Measure!) {
  compare(provinces: $provinces, flow: EXPORT, measure: $measure) {
    province { name }
    figures { period { code } value { value } }
  }
}
`,
    variables: { provinces: ['CN-ZJ', 'CN-GD', 'CN-SH'], measure: 'GROWTH_YOY' },
  },
  {
    name: 'dataset',
    title: 'What is there, and what is missing?',
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
    name: 'changes',
    title: 'Tell me when the data changes',
    query: `# A subscription: the version of the data now, and whenever it changes.
subscription Changes {
  datasetChanged { version observationCount }
}
`,
    variables: {},
  },
  {
    name: 'import',
    title: 'Bring a figure (stewards)',
    query: `# For stewards: put your token into Headers, as {"Authorization": "Bearer ..."}. With dryRun nothing is kept.
mutation Bring($content: String!) {
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
