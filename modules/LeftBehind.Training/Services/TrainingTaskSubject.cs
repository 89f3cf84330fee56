using LeftBehind.Abstractions.Content;
using LeftBehind.Training.Parts;
using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Training.Services;

/// <summary>Articles in the inbox of those who approve them.</summary>
internal sealed class TrainingTaskSubject(FormWords words, IStringLocalizer<Startup> text) : ITaskSubjectSource
{
    // An article is read before it is approved, never approved in a row with others.
    private const string ToBeRead = "ToBeRead";

    public string ContentType => TrainingType.Name;

    public string Name => text["Article for families"];

    public string Permission => Permissions.Approve;

    public Task<IReadOnlyList<string>> OdditiesAsync(ContentItem item, ContentItem? approved, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([ToBeRead]);

    public string WordsOf(string oddity) => oddity == ToBeRead ? text["To be read first"] : oddity;

    public string UrlOf(string contentItemId) => $"/admin/training/{contentItemId}";

    public Task<IReadOnlyList<TaskField>> FieldsAsync(ContentItem item, ContentItem? approved, CancellationToken cancellationToken)
    {
        var (now, before) = (Said(item.Get<TrainingPart>()), approved is null ? [] : Said(approved.Get<TrainingPart>()));
        return Task.FromResult<IReadOnlyList<TaskField>>(
            [.. now.Select(field => new TaskField(field.Label, before.Find(other => other.Label == field.Label).Value ?? "", field.Value)).Where(field => field.Before != field.Now)]);
    }

    private List<(string Label, string Value)> Said(TrainingPart article) =>
    [
        (text["Title"], article.Title),
        (text["What it is about, in a line"], article.Summary),
        (text["Text"], article.Body),
        (text["Topic"], words.Of(article.Topic)),
        (text["Picture"], article.Picture is null ? "" : article.PictureText ?? text["With a picture"]),
        (text["Sound or film"], article.Media is null ? "" : text["To be heard or seen on the page of the article"]),
    ];
}
