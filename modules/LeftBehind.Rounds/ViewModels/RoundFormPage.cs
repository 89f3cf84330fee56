using LeftBehind.Rounds.Entities;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Rounds.ViewModels;

/// <param name="Round">Null for a new one.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Terms">To choose from.</param>
internal sealed record RoundFormPage(CollectionRound? Round, RoundForm Form, IReadOnlyList<SelectListItem> Terms);
