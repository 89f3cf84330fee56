using System.Globalization;
using System.Text.Json;
using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Content;
using LeftBehind.Import.Entities;

namespace LeftBehind.Import.Services;

internal sealed class CheckJob(ImportTargets targets, ImportStore store, ImportCheck check) : IBackgroundJobHandler
{
    public const string JobKind = "import-check";

    public string Kind => JobKind;

    public async Task<string> RunAsync(string arguments, IJobProgress progress, CancellationToken cancellationToken)
    {
        var (name, batchId, language) = JsonSerializer.Deserialize<ImportJobArguments>(arguments, ContentJson.Options)!;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        if (targets.Find(name) is { } target && await store.FindAsync(name, batchId, cancellationToken) is { State: ImportState.Checking } batch)
        {
            await check.RunAsync(batch, target, progress, cancellationToken);
        }

        return "";
    }
}
