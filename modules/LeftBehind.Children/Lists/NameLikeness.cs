namespace LeftBehind.Children.Lists;

/// <summary>Why a name is shown that was not typed so, the likelier first.</summary>
internal enum NameLikeness
{
    SameSound,
    SimilarSound,
    OneCharacter,
}
