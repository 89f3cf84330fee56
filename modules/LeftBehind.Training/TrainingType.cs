using LeftBehind.Abstractions.Content;
using LeftBehind.Training.Parts;

namespace LeftBehind.Training;

internal sealed class TrainingType : IContentTypeProvider
{
    public const string Name = "TrainingMaterial";

    public void Describe(ContentTypeBuilder type) => type.Named(Name).DisplayedAs("Article for families").ShownAt("/admin/training").TitledBy<TrainingPart>(article => article.Title)
        .WithPart<TrainingPart>();
}
