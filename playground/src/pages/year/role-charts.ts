import { html, nothing, type TemplateResult } from 'lit';
import { eachFrame } from '../../figures/each-frame.ts';
import type { RolesOfMix } from '../../state/year-figures.ts';
import { mixNames } from '../../state/year.ts';
import { mixHeading, rolesFinding } from '../../words/year-words.ts';
import type { YearModel } from './year-model.ts';

/** Advocates and critics of both mixes, week by week, on one scale. */
export function roleCharts(model: YearModel): TemplateResult | typeof nothing {
  const { figures, year, view, time, act } = model;
  if (figures === null) return nothing;
  const most = (people: (roles: RolesOfMix) => readonly number[]): number =>
    Math.max(0, ...figures.roles.flatMap((roles) => people(roles).map((count, at) => count / (roles.fans[at] || 1))));
  const [top, bottom] = [most(({ advocates }) => advocates), most(({ critics }) => critics)];
  return html`
    <h2>${rolesFinding(figures)}</h2>
    <div class="pair-of-charts">
      ${figures.roles.map(
        ({ fans, advocates, critics }, at) => html`
          <ripple-role-chart
            class="picture"
            heading=${mixHeading(mixNames[at] ?? '', at === 0 ? year.numbers.baitA : year.numbers.baitB)}
            .fans=${fans}
            .advocates=${advocates}
            .critics=${critics}
            .top=${Math.min(1, top)}
            .bottom=${Math.min(1, bottom)}
            .position=${eachFrame(time, () => time.position)}
            ?table=${view.table}
            @ripple-seek=${({ detail }: CustomEvent<{ position: number }>) => act({ kind: 'seek', position: detail.position })}
          ></ripple-role-chart>
        `,
      )}
    </div>
  `;
}
