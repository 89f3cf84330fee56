using System.Globalization;
using LeftBehind.Testing;

namespace LeftBehind.Benchmarks;

/// <summary>
/// Files handed in until their task stands in the principal's inbox, one by one and as a list of a hundred, by turns with a bare program that
/// puts the same rows into the same tables, one commit for each file.
/// </summary>
internal static class WorkflowReport
{
    private const int Registrations = 15_000;
    private const int Listed = 100;
    private const double Least = 0.25;

    public static async Task<bool> PrintAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        var files = args.Count > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Registrations;
        var allKept = true;
        Console.WriteLine("| database | handed in | files | rows written | bare s | ours s | bare / ours | bare clock s | ours clock s | files per second | promise | kept |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            await using var ground = await SubmitGround.CreateAsync(kind, files, cancellationToken);
            foreach (var together in new[] { 1, Listed })
            {
                allKept &= await PrintAsync(ground, together, cancellationToken);
            }
        }
        return allKept;
    }

    private static async Task<bool> PrintAsync(SubmitGround ground, int together, CancellationToken cancellationToken)
    {
        await using var site = await ground.OpenCopyAsync(cancellationToken);
        var work = new SubmitWork(site, ground.Files);
        await work.WarmAsync(cancellationToken);
        var rows = new NewRows(site.Database, ImportWork.ModelOf(site));
        var before = await rows.LastKeysAsync(cancellationToken);
        var ours = await new ServerTime(site.Database).MeasureAsync(() => work.RunAsync(together, cancellationToken), cancellationToken);
        var tables = await rows.SinceAsync(before, cancellationToken);
        await using var copy = await ground.Database.CopyAsync(cancellationToken);
        // Open until it is measured: the server's process goes with the connection.
        await using var connection = Connections.To(copy);
        var bare = await new ServerTime(copy).MeasureAsync(() => SubmitFloor.RunAsync(connection, tables, work.Count, cancellationToken), cancellationToken);
        var ratio = bare.Processor / ours.Processor;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {ground.Database.Kind} | {(together == 1 ? "one by one" : $"{together} at once")} | {work.Count} | {tables.Sum(table => table.Rows.Count)} | {bare.Processor:0.00} | {ours.Processor:0.00} | {ratio:P0} | {bare.Clock:0.00} | {ours.Clock:0.00} | {work.Count / ours.Clock:0} | ≥ {Least:P0} | {(ratio >= Least ? "yes" : "NO")} |"));
        return ratio >= Least;
    }
}
