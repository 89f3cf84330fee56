using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Text;
using LeftBehind.Training.Parts;

namespace LeftBehind.Training.Indexes;

/// <summary>What lists read of an article.</summary>
public sealed class TrainingIndex : ContentIndex
{
    [MaxLength(60)]
    public string Title { get; set; } = "";

    [MaxLength(120)]
    public string Summary { get; set; } = "";

    /// <summary>What is searched: title, pinyin, initials.</summary>
    public string SearchText { get; set; } = "";

    public TrainingTopic Topic { get; set; }

    public TrainingLanguage Language { get; set; }

    public DateTime ModifiedUtc { get; set; }
}

internal sealed class TrainingIndexProvider : IndexProvider<TrainingIndex>
{
    public override string ContentType => TrainingType.Name;

    protected override TrainingIndex Map(ContentItem item)
    {
        var article = item.Get<TrainingPart>();
        return new()
        {
            Title = article.Title,
            Summary = article.Summary,
            SearchText = NameSearch.Text(article.Title),
            Topic = article.Topic,
            Language = article.Language,
            ModifiedUtc = item.ModifiedUtc,
        };
    }
}
