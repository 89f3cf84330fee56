using System.Text.Json;
using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Forms.Annexes;

namespace LeftBehind.Forms.Services;

/// <summary>Makes a county's workbook, school by school.</summary>
internal sealed class CountyWorkbookJob(CountyWorkbooks workbooks, FormPlaces places, CountyCompiler compiler) : IBackgroundJobHandler
{
    public const string JobKind = "CountyWorkbook";

    public string Kind => JobKind;

    public async Task<string> RunAsync(string arguments, IJobProgress progress, CancellationToken cancellationToken)
    {
        var asked = JsonSerializer.Deserialize<CountyWorkbookArguments>(arguments, JsonSerializerOptions.Web)!;
        if (await workbooks.FindAsync(asked.WorkbookId, cancellationToken) is not { Totals: "" } workbook
            || await places.FindAsync(workbook.OrganizationId, cancellationToken, OrganizationLevel.County) is not { } county)
        {
            return "";
        }
        var schools = await places.SchoolsAsync(county.Id, cancellationToken);
        // Writing takes about as long as a quarter of the reading: so many steps more.
        var steps = schools.Count + schools.Count / 4 + 1;
        var (sheets, totals) = (new List<(Annex2Sheet, bool)>(), new List<SchoolTotals>());
        await foreach (var (school, sheet, handedIn) in compiler.SheetsAsync(schools, workbook.FilledOn, cancellationToken))
        {
            sheets.Add((sheet with { Mark = WorkbookPackage.MarkToCome }, handedIn));
            totals.Add(new(school.Id, Annex2Totals.Of(sheet) with { HandedIn = handedIn }));
            await progress.ReportAsync(sheets.Count, steps, cancellationToken);
        }
        using var output = new MemoryStream();
        Annex2Workbook.WriteCounty(output, county.Name, FormDates.Day(workbook.FilledOn), sheets);
        await progress.ReportAsync(steps, steps, cancellationToken);
        await workbooks.KeepAsync(workbook, totals, output.ToArray(), cancellationToken);
        return "";
    }
}
