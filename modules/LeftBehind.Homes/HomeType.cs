using LeftBehind.Abstractions.Content;
using LeftBehind.Homes.Parts;

namespace LeftBehind.Homes;

internal sealed class HomeType : IContentTypeProvider
{
    public const string Name = "Home";

    public void Describe(ContentTypeBuilder type) => type.Named(Name).DisplayedAs("Home").ShownAt("/admin/homes").TitledBy<HomePart>(home => home.Name)
        .WithPart<HomePart>()
        .WithPart<FacilitiesPart>()
        .WithPart<ManagersPart>()
        .WithPart<OpeningPart>();
}
