namespace LeftBehind.Abstractions.Content;

/// <summary>Declares one content type of a module.</summary>
public interface IContentTypeProvider
{
    /// <summary>Says what the type is made of.</summary>
    void Describe(ContentTypeBuilder type);
}
