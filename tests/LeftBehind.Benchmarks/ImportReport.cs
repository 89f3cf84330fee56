using System.Globalization;
using LeftBehind.Testing;

namespace LeftBehind.Benchmarks;

/// <summary>
/// A workbook of 10,000 new pupils taken into a database with 100,000 files, from the upload to the commit, by turns with a bare reader of
/// the workbook and bare inserts of the rows that it led to; and how long 600 rows take until the preview stands.
/// </summary>
internal static class ImportReport
{
    private const int Existing = 100_000;
    private const int Rows = 10_000;
    private const int Previewed = 600;
    private const int Rounds = 3;
    private const double Most = 8;
    private const double MostForPreview = 5;

    public static async Task<bool> PrintAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        var existing = args.Count > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Existing;
        var allKept = true;
        Console.WriteLine("| database | files there | in | taken in | rows written | floor s | import s | ratio | floor clock s | import clock s | ratio | preview of 600: s | clock s | kept |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            await using var ground = await ImportGround.CreateAsync(kind, existing, cancellationToken);
            allKept &= await PrintAsync(ground, "many schools", cancellationToken);
            await ground.PutIntoOneSchoolAsync(cancellationToken);
            allKept &= await PrintAsync(ground, "one school", cancellationToken);
        }
        return allKept;
    }

    private static async Task<bool> PrintAsync(ImportGround ground, string where, CancellationToken cancellationToken)
    {
        var (large, small) = (await ImportWorkbook.WriteAsync(Rows, first: 0), await ImportWorkbook.WriteAsync(Previewed, first: Rows));
        var (floors, imports, previews) = (new List<Spent>(), new List<Spent>(), new List<Spent>());
        var (taken, written) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            await using var site = await ground.OpenCopyAsync(cancellationToken);
            var work = new ImportWork(site, ground.SchoolCode);
            var server = new ServerTime(site.Database);
            previews.Add(await server.MeasureAsync(() => work.PreviewAsync(small, cancellationToken), cancellationToken));
            var rows = new NewRows(site.Database, ImportWork.ModelOf(site));
            var before = await rows.LastKeysAsync(cancellationToken);
            imports.Add(await server.MeasureAsync(async () => taken = await work.RunAsync(large, cancellationToken), cancellationToken));
            var tables = await rows.SinceAsync(before, cancellationToken);
            written = tables.Sum(table => table.Rows.Count);
            await using var copy = await ground.Database.CopyAsync(cancellationToken);
            // Open until it is measured: the server's process goes with the connection.
            await using var connection = Connections.To(copy);
            floors.Add(await new ServerTime(copy).MeasureAsync(() => ImportFloor.RunAsync(connection, large, tables, cancellationToken), cancellationToken));
        }
        var (floor, import, preview) = (Spent.Median(floors), Spent.Median(imports), Spent.Median(previews));
        var kept = import.Processor <= Most * floor.Processor && preview.Clock <= MostForPreview && taken == Rows;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {ground.Database.Kind} | {ground.Files} | {where} | {taken} | {written} | {floor.Processor:0.00} | {import.Processor:0.00} | {import.Processor / floor.Processor:0.00} | {floor.Clock:0.00} | {import.Clock:0.00} | {import.Clock / floor.Clock:0.00} | {preview.Processor:0.00} | {preview.Clock:0.00} | {(kept ? "yes" : "NO")} |"));
        return kept;
    }
}
