namespace LeftBehind.Abstractions.Setup;

/// <summary>A recipe that a site may begin with (<c>issetuprecipe</c> in its file).</summary>
/// <param name="Name">Name of its file without <c>.recipe.json</c>.</param>
/// <param name="DisplayName">As its file calls it.</param>
/// <param name="Description">One sentence.</param>
public sealed record SetupRecipe(string Name, string DisplayName, string Description);
