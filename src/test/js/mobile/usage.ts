/** What a screen does with the generated types; it compiles only where scalars have their own types, not any. */
import type {
    BreakdownQuery,
    CheckQuery,
    CheckQueryVariables,
    ClaimsQueryVariables,
    DriversQuery,
    FigureFragment,
    HomeQuery,
    IndicatorQuery,
    OriginFragment,
    ProvinceQueryVariables,
    PublicationsQuery,
    RankingQuery,
    SearchQuery,
} from './operations';
import type { Scalars } from './schema';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Holds<T extends true> = T;

export type Expected = [
    Holds<Same<Scalars['BigDecimal']['output'], number>>,
    Holds<Same<Scalars['Date']['input'], string>>,
    Holds<Same<Scalars['ID']['output'], string>>,
    Holds<Same<FigureFragment['value']['value'], number | null>>,
    Holds<Same<OriginFragment['publishedOn'], string>>,
    Holds<Same<NonNullable<HomeQuery['provinces']>['nodes'][number]['id'], string>>,
    Holds<Same<ProvinceQueryVariables['asOf'], string | null | undefined>>,
];

export const contradicted: ClaimsQueryVariables = {
    filter: { provinces: ['CN-ZJ'], verdicts: ['CONTRADICTED', 'PARTIALLY_CONTRADICTED'] },
    orderBy: [{ field: 'PERIOD', direction: 'DESC' }],
    first: 20,
};

export function label({ value: { value, lower, upper, unit } }: FigureFragment): string {
    const billions = (figure: number) => (figure / 1e9).toFixed(1);
    if (value !== null) return `${billions(value)} bn ${unit}`;
    return lower !== null && upper !== null ? `${billions(lower)} to ${billions(upper)} bn ${unit}` : 'not known';
}

export function shown({ province }: BreakdownQuery): number {
    return province?.breakdown?.parts.reduce((sum, { share }) => sum + (share?.value ?? 0), 0) ?? 0;
}

export function title(result: NonNullable<SearchQuery['search']>[number]): string {
    switch (result.__typename) {
        case 'Province':
        case 'Market':
        case 'Sector':
            return result.name;
        case 'Claim':
            return result.statement;
        case 'Source':
            return result.title;
        case 'Transition':
            return 'Transition';
    }
}

export const checked: CheckQueryVariables = {
    claims: [{ province: 'CN-ZJ', flow: 'EXPORT', measure: 'VALUE', period: '2024', unit: 'CNY', value: 3.9e12 }],
    language: 'EN',
};

export function corrected({ checkClaims }: CheckQuery): string[] {
    return (checkClaims ?? []).map(({ explanation, slip }) => (slip ? `${slip.kind}: ${label(slip.figure)}` : explanation));
}

export function places({ ranking }: RankingQuery): string[] {
    return (ranking?.nodes ?? []).map(({ rank: { from, to }, province }) => `${from === to ? from : `${from} to ${to}`} ${province.name}`);
}

export function movement({ province }: IndicatorQuery): (number | null)[] {
    return (province?.indicator?.history ?? []).map(({ value }) => value.value);
}

export function unexplained({ province }: DriversQuery): number | null {
    return province?.breakdown?.residual?.contribution?.value ?? null;
}

export function revisions({ province }: PublicationsQuery): string[] {
    return (province?.figure?.vintages ?? [])
        .filter(({ effect }) => effect === 'REPLACES')
        .map(({ observation, change }) => `${observation.knownFrom}: ${change?.text ?? ''}`);
}
