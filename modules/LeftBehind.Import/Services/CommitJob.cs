using System.Globalization;
using System.Text.Json;
using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Content;
using LeftBehind.Import.Entities;

namespace LeftBehind.Import.Services;

/// <summary>
/// Plans anew, then writes all in the job's one transaction together with the batch's state. Killed at any moment, nothing is there
/// or all of it; run again, it finds the state and writes nothing twice.
/// </summary>
internal sealed class CommitJob(ImportTargets targets, ImportStore store, ImportCommit commit) : IBackgroundJobHandler
{
    public const string JobKind = "import-commit";

    public string Kind => JobKind;

    public async Task<string> RunAsync(string arguments, IJobProgress progress, CancellationToken cancellationToken)
    {
        var (name, batchId, language) = JsonSerializer.Deserialize<ImportJobArguments>(arguments, ContentJson.Options)!;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        if (targets.Find(name) is { } target && await store.FindAsync(name, batchId, cancellationToken) is { State: ImportState.Committing } batch)
        {
            await commit.RunAsync(batch, target, progress, cancellationToken);
        }

        return "";
    }
}
