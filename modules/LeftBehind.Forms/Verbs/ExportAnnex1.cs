using System.IO.Compression;
using LeftBehind.Abstractions.CommandLine;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Services;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Verbs;

internal sealed class ExportAnnex1() : ExportForm("annex1", "Annex 1 of a school: a workbook with a sheet for each child. Of a county: a .zip with a workbook for each school.")
{
    protected override string Subject => "Annex1";

    protected override async Task<int> OfSchoolAsync(IServiceProvider services, Organization school, DateOnly on, Stream output, CancellationToken cancellationToken)
    {
        var sheets = await services.GetRequiredService<Annex1Compiler>().OfPlaceAsync(school, on, drafts: false, cancellationToken);
        Annex1Workbook.Write(output, sheets);
        return sheets.Count;
    }

    // A workbook with a sheet for each child of a county is one that no program opens.
    protected override async Task<int> OfCountyAsync(
        IServiceProvider services, Organization county, DateOnly on, Stream output, string fileName, CancellationToken cancellationToken)
    {
        if (!fileName.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            throw new VerbException("The registration forms of a county are a workbook for each school: let the name of --output end in .zip.");
        }
        var count = 0;
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var school in await services.GetRequiredService<FormPlaces>().SchoolsAsync(county.Id, cancellationToken))
        {
            using var workbook = new MemoryStream();
            var children = await OfSchoolAsync(services, school, on, workbook, cancellationToken);
            using var entry = archive.CreateEntry(DownloadName.Of($"{school.Code}-{school.Name}", on, TableFormat.Xlsx), CompressionLevel.NoCompression).Open();
            workbook.WriteTo(entry);
            count += children;
        }
        return count;
    }
}
