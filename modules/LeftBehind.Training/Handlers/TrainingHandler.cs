using LeftBehind.Abstractions.Content;
using LeftBehind.Training.Parts;

namespace LeftBehind.Training.Handlers;

internal sealed class TrainingHandler(IStringLocalizer<Startup> text) : ContentHandler
{
    public override string ContentType => TrainingType.Name;

    public override Task NormalizeAsync(ContentItem item, CancellationToken cancellationToken)
    {
        item.Alter<TrainingPart>(article => article.Body = article.Body.ReplaceLineEndings("\n"));
        return Task.CompletedTask;
    }

    public override Task ValidateAsync(ContentItem item, ICollection<ContentError> errors, CancellationToken cancellationToken)
    {
        var article = item.Get<TrainingPart>();
        foreach (var (field, typed) in new[] { (nameof(article.Title), article.Title), (nameof(article.Summary), article.Summary), (nameof(article.Body), article.Body), (nameof(article.PictureText), article.PictureText) })
        {
            if (TrainingTextRules.Labels(typed))
            {
                errors.Add(new($"{nameof(TrainingPart)}.{field}", text["Families and classmates read this: write it without the word that labels children."]));
            }
        }
        return Task.CompletedTask;
    }
}
