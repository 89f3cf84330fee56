using LeftBehind.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Framework.Tests.Notes;

internal sealed class NoteConfiguration : IEntityTypeConfiguration<NoteIndex>, IEntityTypeConfiguration<NoteToken>
{
    public void Configure(EntityTypeBuilder<NoteIndex> builder) => builder.AsContentIndex();

    public void Configure(EntityTypeBuilder<NoteToken> builder) => builder.AsContentIndex();
}
