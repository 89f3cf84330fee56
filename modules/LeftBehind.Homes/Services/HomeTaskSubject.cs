using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Homes.Parts;
using LeftBehind.Homes.ViewModels;
using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Homes.Services;

/// <summary>Homes in the inbox of those who approve them.</summary>
internal sealed class HomeTaskSubject(FormWords words, IStringLocalizer<Startup> text, TimeProvider time) : ITaskSubjectSource
{
    private const string NoManager = "NoManager";
    private const string FacilitiesMissing = "FacilitiesMissing";

    public string ContentType => HomeType.Name;

    public string Name => text["Home"];

    public string Permission => Permissions.Approve;

    public Task<IReadOnlyList<string>> OdditiesAsync(ContentItem item, ContentItem? approved, CancellationToken cancellationToken)
    {
        var today = ChinaTime.Today(time);
        var found = new List<string>();
        if (!item.Get<ManagersPart>().Managers.Exists(manager => HomeRules.IsManagedOn(manager, today)))
        {
            found.Add(NoManager);
        }
        if (HomeRules.Missing(item.Get<FacilitiesPart>()).Count > 0)
        {
            found.Add(FacilitiesMissing);
        }
        return Task.FromResult<IReadOnlyList<string>>(found);
    }

    public string WordsOf(string oddity) => oddity switch
    {
        NoManager => text["No manager"],
        FacilitiesMissing => text["Equipment missing"],
        _ => oddity,
    };

    public string UrlOf(string contentItemId) => $"/admin/homes/{contentItemId}";

    public Task<IReadOnlyList<TaskField>> FieldsAsync(ContentItem item, ContentItem? approved, CancellationToken cancellationToken)
    {
        var (now, before) = (FormOf(item), approved is null ? new HomeForm() : FormOf(approved));
        var (_, changes) = FormMerge.Merge(before, now, before);
        return Task.FromResult<IReadOnlyList<TaskField>>([.. words.Changes<HomeForm>(changes).Select(change => new TaskField(change.Field, approved is null ? "" : change.Before, change.Theirs))]);
    }

    private static HomeForm FormOf(ContentItem item) => new()
    {
        Home = item.Get<HomePart>(),
        Facilities = item.Get<FacilitiesPart>(),
        Managers = item.Get<ManagersPart>(),
        Opening = item.Get<OpeningPart>(),
    };
}
