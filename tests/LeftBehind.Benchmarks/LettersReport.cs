using System.Globalization;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Parts;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Benchmarks;

/// <summary>A letter published to every family of a county with 100,000 files, by turns with bare inserts of the rows that it led to.</summary>
internal static class LettersReport
{
    private const int Existing = 100_000;
    private const int Rounds = 3;
    private const double Most = 4;

    public static async Task<bool> PrintAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        var existing = args.Count > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Existing;
        var allKept = true;
        Console.WriteLine("| database | files | recipients | floor s | publication s | ratio | floor clock s | publication clock s | ratio | kept |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            await using var ground = await ImportGround.CreateAsync(kind, existing, cancellationToken);
            await ground.PutIntoOwnClassesAsync(cancellationToken);
            allKept &= await PrintAsync(ground, cancellationToken);
        }
        return allKept;
    }

    private static async Task<bool> PrintAsync(ImportGround ground, CancellationToken cancellationToken)
    {
        var (floors, publications, recipients) = (new List<Spent>(), new List<Spent>(), 0);
        for (var round = 0; round < Rounds; round++)
        {
            await using var site = await ground.OpenCopyAsync(cancellationToken);
            var letterId = await WriteAsync(site, ground.SchoolCode, cancellationToken);
            var rows = new NewRows(site.Database, ImportWork.ModelOf(site));
            var before = await rows.LastKeysAsync(cancellationToken);
            publications.Add(await new ServerTime(site.Database).MeasureAsync(() => PublishAsync(site, letterId, cancellationToken), cancellationToken));
            var tables = await rows.SinceAsync(before, cancellationToken);
            recipients = tables.Single(table => table.Name == "LetterRecipient").Rows.Count;
            await using var copy = await ground.Database.CopyAsync(cancellationToken);
            // Open until it is measured: the server's process goes with the connection.
            await using var connection = Connections.To(copy);
            floors.Add(await new ServerTime(copy).MeasureAsync(() => ImportFloor.InsertAsync(connection, tables, cancellationToken), cancellationToken));
        }
        var (floor, publication) = (Spent.Median(floors), Spent.Median(publications));
        var kept = publication.Processor <= Most * floor.Processor;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {ground.Database.Kind} | {ground.Files} | {recipients} | {floor.Processor:0.00} | {publication.Processor:0.00} | {publication.Processor / floor.Processor:0.00} | {floor.Clock:0.00} | {publication.Clock:0.00} | {publication.Clock / floor.Clock:0.00} | {(kept ? "yes" : "NO")} |"));
        return kept;
    }

    private static Task<string> WriteAsync(Site site, string schoolCode, CancellationToken cancellationToken) => WorkAsync(site, async services =>
    {
        var county = await services.GetRequiredService<IDocumentSession>().Query<Organization>().Where(row => row.Code == schoolCode).Select(row => row.CountyId!.Value).SingleAsync(cancellationToken);
        var content = services.GetRequiredService<IContentManager>();
        var item = content.New("ParentLetter", county);
        item.Put(new LetterPart { Title = "寒假致家长的一封信", Salutation = "尊敬的{{ 称呼 }}：", Body = "您好！{{ 孩子姓名 }}就要放假了。" });
        var saved = await content.SaveAsync(item, null, cancellationToken);
        return saved.Succeeded ? item.ContentItemId : throw new InvalidOperationException(saved.Errors[0].Message);
    }, cancellationToken);

    private static Task<string> PublishAsync(Site site, string letterId, CancellationToken cancellationToken) => WorkAsync(site, async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        await content.PublishAsync((await content.GetAsync(letterId, ContentVersion.Latest, cancellationToken))!, cancellationToken);
        return letterId;
    }, cancellationToken);

    private static Task<string> WorkAsync(Site site, Func<IServiceProvider, Task<string>> work, CancellationToken cancellationToken) =>
        site.Services.GetRequiredService<IUnitOfWork>().RunAsync(null, work, cancellationToken);
}
