using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Workflows.Services;

/// <summary>What tasks are about, asked of the modules whose things they are. They are looked up late: they use services that hand things in themselves.</summary>
internal sealed class TaskSubjects(IServiceProvider services, IModuleCatalog catalog, IContentManager content, TaskPlaces places)
{
    private Dictionary<string, ITaskSubject>? _sources;
    private ContentItem? _handedIn;

    /// <summary>Null where its module is off.</summary>
    public ITaskSubject? Of(string contentType) => Sources.GetValueOrDefault(contentType);

    public IEnumerable<ITaskSubject> All => Sources.Values;

    private Dictionary<string, ITaskSubject> Sources => _sources ??= services.GetServices<ITaskSubjectSource>().Concat<ITaskSubject>(services.GetServices<ITaskRecordSource>())
        .Where(source => catalog.IsEnabled(source.GetType())).ToDictionary(source => source.ContentType);

    /// <summary>Spares reading again what is handed in just now.</summary>
    public void Remember(ContentItem handedIn) => _handedIn = handedIn;

    public async Task<TaskDescription> DescribeAsync(WorkflowSubject subject, CancellationToken cancellationToken)
    {
        if (Of(subject.ContentType) is ITaskRecordSource records)
        {
            return await DescribeAsync(records, subject, cancellationToken);
        }
        var (by, place) = (await places.SubmitterAsync(subject, cancellationToken), await places.NameAsync(subject.OrganizationId, cancellationToken));
        var item = _handedIn?.ContentItemVersionId == subject.ContentItemVersionId ? _handedIn : await ItemAsync(subject.ContentItemId, cancellationToken);
        if (item is null)
        {
            return new("", place, by, []);
        }
        var oddities = Of(item.ContentType) is ITaskSubjectSource source ? await source.OdditiesAsync(item, await ApprovedBeforeAsync(item, cancellationToken), cancellationToken) : [];
        return new(item.DisplayText, place, by, oddities);
    }

    private async Task<TaskDescription> DescribeAsync(ITaskRecordSource records, WorkflowSubject subject, CancellationToken cancellationToken)
    {
        var (record, place) = (await records.FindAsync(subject.ContentItemId, cancellationToken), await places.NameAsync(subject.OrganizationId, cancellationToken));
        return record is null ? new("", place, "", []) : new(record.Title, record.Place ?? place, record.SubmittedByName, record.Oddities) { OnBehalf = record.OnBehalf };
    }

    private async Task<ContentItem?> ApprovedBeforeAsync(ContentItem item, CancellationToken cancellationToken) =>
        item.IsFirstDraft ? null : await ApprovedAsync(item.ContentItemId, cancellationToken);

    /// <summary>What was handed in; null where it is not there for the user.</summary>
    public async Task<ContentItem?> ItemAsync(string contentItemId, CancellationToken cancellationToken) =>
        contentItemId.Length == 0 ? null : await content.GetAsync(contentItemId, ContentVersion.Latest, cancellationToken);

    public Task<ContentItem?> ApprovedAsync(string contentItemId, CancellationToken cancellationToken) =>
        content.GetAsync(contentItemId, ContentVersion.Published, cancellationToken);
}
