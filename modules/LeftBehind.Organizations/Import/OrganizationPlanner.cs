using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Targets;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;

namespace LeftBehind.Organizations.Import;

internal sealed class OrganizationPlanner(IDocumentSession session, OrganizationPlaces places, OrganizationRights rights, OrganizationWords words, ImportTexts texts)
{
    private const int CodesAtOnce = 500;

    public async Task<OrganizationPlan> PlanAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var place = await places.FindAsync(request.OrganizationId, cancellationToken);
        var known = await places.Within(place).Where(row => row.Level < OrganizationLevel.Class || row.Level == OrganizationLevel.Village).ToListAsync(cancellationToken);
        var reader = new OrganizationRowReader(words, texts.Own, texts.OfImport);
        var lines = request.Sheets.SelectMany(sheet => sheet.Rows).Select(reader.Read).ToList();
        var named = new NamedOrganizations(known, await places.FormerNamesAsync(cancellationToken));
        var judge = new OrganizationJudge(place, named, await ElsewhereAsync(lines, known, cancellationToken), rights, new OrganizationRowTexts(words, texts.Own));
        var verdicts = lines.OrderBy(line => line.Level).Select(line => (line.Row, Verdict: judge.Judge(line))).ToDictionary(pair => pair.Row, pair => pair.Verdict);
        return new OrganizationPlan { Verdicts = [.. lines.Select(line => verdicts[line.Row])], Drafts = [.. judge.Drafts] };
    }

    // Codes are public and belong to one organization in the country. Which one it is elsewhere is not said.
    private async Task<IReadOnlySet<string>> ElsewhereAsync(List<ParsedOrganization> lines, List<Organization> known, CancellationToken cancellationToken)
    {
        var taken = new HashSet<string>();
        foreach (var codes in lines.Select(line => line.Code).Except(known.Select(row => row.Code)).Chunk(CodesAtOnce))
        {
            taken.UnionWith(await session.QueryOutsideScope<Organization>().Where(row => codes.Contains(row.Code) && row.Level != OrganizationLevel.Class).Select(row => row.Code).ToListAsync(cancellationToken));
        }

        return taken;
    }
}
