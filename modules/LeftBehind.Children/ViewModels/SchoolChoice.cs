using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Children.ViewModels;

/// <summary>A school for which an office writes.</summary>
internal sealed record SchoolChoice(int Id, string Name, IReadOnlyList<SelectListItem> Classes);
