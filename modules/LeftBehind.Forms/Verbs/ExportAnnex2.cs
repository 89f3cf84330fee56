using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Services;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Verbs;

internal sealed class ExportAnnex2() : ExportForm("annex2", "Annex 2 of a school as a workbook. Of a county: a workbook with a sheet for each school and one of totals.")
{
    protected override string Subject => "Annex2";

    protected override async Task<int> OfSchoolAsync(IServiceProvider services, Organization school, DateOnly on, Stream output, CancellationToken cancellationToken)
    {
        var document = await services.GetRequiredService<Annex2Compiler>().OfPlaceAsync(school, on, drafts: false, cancellationToken);
        Annex2Workbook.Write(output, document.Sheet(on));
        return document.Entries.Count;
    }

    protected override async Task<int> OfCountyAsync(
        IServiceProvider services, Organization county, DateOnly on, Stream output, string fileName, CancellationToken cancellationToken)
    {
        var schools = await services.GetRequiredService<FormPlaces>().SchoolsAsync(county.Id, cancellationToken);
        var sheets = new List<(Annex2Sheet Sheet, bool HandedIn)>();
        await foreach (var (_, sheet, handedIn) in services.GetRequiredService<CountyCompiler>().SheetsAsync(schools, on, cancellationToken))
        {
            sheets.Add((sheet, handedIn));
        }
        Annex2Workbook.WriteCounty(output, county.Name, FormDates.Day(on), sheets);
        return sheets.Sum(sheet => sheet.Sheet.Rows.Count);
    }
}
