using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters;

internal sealed class LetterType : IContentTypeProvider
{
    public const string Name = "ParentLetter";

    public void Describe(ContentTypeBuilder type) => type.Named(Name).DisplayedAs("Letter to parents").ShownAt("/admin/letters").TitledBy<LetterPart>(letter => letter.Title)
        .WithPart<LetterPart>()
        .WithPart<LetterAudiencePart>();
}
