using System.Globalization;
using LeftBehind.Import.Services;
using LeftBehind.Import.Targets;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Import;

/// <summary>A workbook on its way in, without the screens: first guess, answers, plan, commit.</summary>
internal sealed class ImportRun(Site site, string userName, byte[] file, string target = "children")
{
    private readonly Dictionary<string, string> _answers = [];

    /// <summary>Chosen on the mapping screen; null leaves the guess.</summary>
    public Func<SheetSettings, SheetSettings>? Choose { get; init; }

    /// <summary>The organization into which it goes, by name; null takes the first.</summary>
    public string? Place { get; init; }

    public ImportRun Answer(string key, string value)
    {
        _answers[key] = value;
        return this;
    }

    /// <summary>Answers every question as is suggested.</summary>
    public async Task<ImportRun> AnswerAsSuggestedAsync()
    {
        foreach (var question in (await PlanAsync()).Questions.Where(question => question.Suggested.Length > 0))
        {
            _answers[question.Key] = question.Suggested;
        }

        return this;
    }

    public Task<ImportPlan> PlanAsync() => site.AsAsync(userName, async services =>
    {
        CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");
        var (found, request) = await RequestAsync(services);
        return await found.PlanAsync(request, TestContext.Current.CancellationToken);
    });

    /// <summary>Plans and writes, and tells what was planned.</summary>
    public Task<ImportPlan> CommitAsync() => site.AsAsync(userName, async services =>
    {
        CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");
        var (found, request) = await RequestAsync(services);
        var plan = await found.PlanAsync(request, TestContext.Current.CancellationToken);
        await found.CommitAsync(plan, TestContext.Current.CancellationToken);
        return plan;
    });

    private async Task<(IImportTarget Target, ImportRequest Request)> RequestAsync(IServiceProvider services)
    {
        var found = services.GetServices<IImportTarget>().Single(known => known.Name == target);
        var place = (await found.PlacesAsync(TestContext.Current.CancellationToken)).First(place => Place is null || place.Name == Place);
        var source = new ImportSource(file.Read(), found.Fields);
        var settings = source.Guess(new Dictionary<string, IReadOnlyDictionary<string, string>>());
        settings = settings with { Answers = _answers, Sheets = [.. settings.Sheets.Select(sheet => Choose?.Invoke(sheet) ?? sheet)] };
        return (found, source.Request(place.OrganizationId, settings));
    }
}
