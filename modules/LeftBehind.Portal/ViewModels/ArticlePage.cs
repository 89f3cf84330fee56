using LeftBehind.Training;

namespace LeftBehind.Portal.ViewModels;

internal sealed record ArticlePage(FamilyVisit Visit, TrainingArticle Article)
{
    /// <summary>An address under that of the article.</summary>
    public string Path(string rest) => $"~/p/{Visit.Token}/learn/{Article.ContentItemId}/{rest}";
}
