using System.CommandLine;
using System.Globalization;
using LeftBehind.Abstractions.CommandLine;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Services;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Verbs;

/// <summary>
/// <c>import children FILE --school CODE</c>: the same way as on the screens, with the first guess of the columns. Right lines are taken in,
/// the rest is written beside the file; whoever wants nothing until all are right looks with <c>--dry-run</c> first.
/// </summary>
public sealed class ImportVerb : Verb
{
    private readonly string _target;
    private readonly Argument<FileInfo> _file = new("file") { Description = "An .xlsx, .xls, .et or .csv file." };
    private readonly Option<string> _school = new("--school") { Description = "Code of the organization into which is imported.", Required = true };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would happen and change nothing." };
    private readonly Option<string?> _as = new("--as") { Description = "Sign-in name of the user who imports; else the system does." };

    /// <summary>For the target of that name.</summary>
    public ImportVerb(string target, string description) : base("import", target, description)
    {
        _target = target;
        Command.Add(_file);
        Command.Add(_school);
        Command.Add(_dryRun);
        Command.Add(_as);
    }

    /// <inheritdoc/>
    public override async Task<int> RunAsync(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        var (file, code) = (arguments.GetRequiredValue(_file), arguments.GetRequiredValue(_school));
        if (!file.Exists)
        {
            throw new VerbException($"There is no file {file.FullName}.");
        }

        var units = services.GetRequiredService<IUnitOfWork>();
        var user = await UserAsync(units, arguments.GetValue(_as), cancellationToken);
        var content = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        if (arguments.GetValue(_dryRun))
        {
            return await units.RunAsync(user, scope => TryAsync(scope, content, code, cancellationToken), cancellationToken);
        }

        var batchId = await units.RunAsync(user, scope => AddAsync(scope, content, file.Name, code, cancellationToken), cancellationToken);
        await units.RunAsync(user, scope => CommitAsync(scope, batchId, cancellationToken), cancellationToken);
        return await units.RunAsync(user, scope => FinishAsync(scope, batchId, file, cancellationToken), cancellationToken);
    }

    private static async Task<CurrentUser> UserAsync(IUnitOfWork units, string? name, CancellationToken cancellationToken) => name is null
        ? CurrentUser.System
        : await units.RunAsync(null, scope => scope.GetRequiredService<IUserResolver>().FindAsync(name, cancellationToken), cancellationToken)
            ?? throw new VerbException($"There is no user {name}.");

    private async Task<int> TryAsync(IServiceProvider scope, byte[] content, string code, CancellationToken cancellationToken)
    {
        var (target, place) = await FindAsync(scope, code, cancellationToken);
        var (source, settings) = await OpenAsync(scope, target, place, content, cancellationToken);
        var plan = await target.PlanAsync(source.Request(place.OrganizationId, settings), cancellationToken);
        ImportTelling.Say(ImportSummary.Of(plan.Verdicts));
        var rows = plan.Verdicts.Select(verdict => ImportStage.Staged(verdict, settings)).ToList();
        return ImportTelling.Complain(source.Workbook, rows, plan.Questions) == 0 ? 0 : 1;
    }

    private async Task<string> AddAsync(IServiceProvider scope, byte[] content, string name, string code, CancellationToken cancellationToken)
    {
        var (target, place) = await FindAsync(scope, code, cancellationToken);
        var source = await OpenAsync(scope, target, place, content, cancellationToken);
        var store = scope.GetRequiredService<ImportStore>();
        var batch = await store.AddAsync(_target, place.OrganizationId, name, content, cancellationToken);
        batch.Settings = source.Settings.ToJson();
        await store.ChangeAsync(batch, ImportState.Committing, cancellationToken);
        return batch.BatchId;
    }

    private async Task<bool> CommitAsync(IServiceProvider scope, string batchId, CancellationToken cancellationToken)
    {
        var open = await scope.GetRequiredService<ImportDesk>().OpenAsync(_target, batchId, cancellationToken) ?? throw new VerbException("The workbook is gone.");
        await scope.GetRequiredService<ImportCommit>().RunAsync(open.Batch, open.Target, null, cancellationToken);
        return true;
    }

    private async Task<int> FinishAsync(IServiceProvider scope, string batchId, FileInfo file, CancellationToken cancellationToken)
    {
        var open = await scope.GetRequiredService<ImportDesk>().OpenAsync(_target, batchId, cancellationToken) ?? throw new VerbException("The workbook is gone.");
        var summary = ImportSummary.Parse(open.Batch.Summary);
        if (open.Batch.State != ImportState.Committed)
        {
            throw new VerbException("Records changed while the workbook was read. Nothing was taken in; try again.");
        }

        ImportTelling.Say(summary);
        if (summary.Rest == 0)
        {
            return 0;
        }

        var (stage, check) = (scope.GetRequiredService<ImportStage>(), scope.GetRequiredService<ImportCheck>());
        var source = await check.OpenAsync(open.Batch, open.Target, cancellationToken);
        ImportTelling.Complain(source.Workbook, await stage.RowsAsync(open.Batch, cancellationToken), (await stage.HeadAsync(open.Batch, cancellationToken)).Questions);
        var rest = Path.Combine(file.DirectoryName!, $"{Path.GetFileNameWithoutExtension(file.Name)}-{ImportRest.Heading}.xlsx");
        await File.WriteAllBytesAsync(rest, await scope.GetRequiredService<ImportRest>().WriteAsync(open, cancellationToken), cancellationToken);
        await Console.Error.WriteLineAsync($"{summary.Rest} lines were not taken in. They are marked in {rest}.");
        return 1;
    }

    private async Task<(IImportTarget Target, ImportPlace Place)> FindAsync(IServiceProvider scope, string code, CancellationToken cancellationToken)
    {
        var target = scope.GetRequiredService<ImportTargets>().Find(_target) ?? throw new VerbException("This user may not import that.");
        var place = (await target.PlacesAsync(cancellationToken)).FirstOrDefault(known => known.Code == code);
        return place is null ? throw new VerbException($"There is no organization {code} into which this user may import.") : (target, place);
    }

    private static async Task<(ImportSource Source, ImportSettings Settings)> OpenAsync(IServiceProvider scope, IImportTarget target, ImportPlace place, byte[] content, CancellationToken cancellationToken)
    {
        try
        {
            var source = new ImportSource(WorkbookReader.Read(content, null, cancellationToken), target.Fields);
            var settings = source.Guess(await scope.GetRequiredService<MappingMemory>().RecallAsync(target.Name, place.OrganizationId, cancellationToken));
            return settings.Sheets.Any(sheet => sheet.Taken) ? (source, settings)
                : throw new VerbException("No sheet has a table with the columns that are needed. Import it on the screen, where columns can be chosen.");
        }
        catch (WorkbookException refused)
        {
            throw new VerbException(scope.GetRequiredService<WorkbookWords>().For(refused));
        }
    }
}
