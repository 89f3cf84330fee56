using System.Text.Json.Nodes;

namespace LeftBehind.Abstractions.Recipes;

/// <summary>One step of a recipe, in Orchard Core's format: an object with a <c>name</c> and whatever its handler reads.</summary>
/// <param name="Name">Which handler takes it.</param>
/// <param name="Data">The whole object.</param>
public sealed record RecipeStep(string Name, JsonObject Data);
