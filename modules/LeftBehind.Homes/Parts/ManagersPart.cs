using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Homes.Parts;

// 聘任相应的管理人员 (S42)
public sealed class ManagersPart : ContentPart
{
    [MaxLength(20, ErrorMessage = "At most 20 managers can be named."), Display(Name = "Managers")]
    public List<HomeManager> Managers { get; set; } = [];
}
