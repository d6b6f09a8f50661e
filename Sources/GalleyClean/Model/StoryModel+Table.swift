extension StoryModel {
    /// The first sum of trees. Written by `Benchmarks/clean/train.py`; `DecisionTrees` says how it is read.
    static let firstTable: StaticString = """
        j k 12 5sc 1 b z 47 2 a u 0 3 6 1w 3wv6 4 -4 10 3h0 -1 5 15 dx -2 -3 g 0 7 8 1 kg4 -5 -6 18 9n8 9 -9 1p ip
        -7 -8 1 48s -a -b 10 1xg c e 1 gl8 d -e 18 1xg -c -d 1h 15o f -k 15 hp g -j 2 8n h i 1w kzbaa -f -g g 0 -h
        -i -29 5d -34 -3i -28 54 61 j -1x q 87 2r -2o 6h 8x p 1y 8j -2t 8
        j k 12 5sc 1 a 1 iwk 2 7 u 0 3 4 1e 0 -1 -2 23 4wydc 5 6 1 af0 -3 -4 10 48s -5 -6 16 ph 8 -a 4p 0 9 -9 10
        2p8 -7 -8 16 qq b h 10 15o c d 1 gl8 -b -c 2 bz e -h 1w kzbaa f -g 1 1xg g -f 12 iwk -d -e 1w 3wv6 -i i 16
        rh -j -k -5u 2n -4b -a -1x 32 17 4o -5e -2m -3p 33 -37 48 5b -21 t 3w -v -61
        j k u 0 1 7 1z 3h0 2 4 10 3h0 -1 3 13 g7 -2 -3 z ky 5 -7 j 33cc -4 6 17 r08 -5 -6 1h 15o 8 -k 13 4m 9 g 67 0
        a -f 10 15o b c 18 2p8 -8 -9 8 fx d -e 16 rh e -d 1z 9ujw f -c m 0 -a -b 1z 57vw h -j j 225f -g i 1b nj8 -h
        -i -3l 41 -54 -5g -4e 1g 4j x -3l 4m -37 -2s -2k -3x -5j -4o 2w -57 30 -4n
        j k 11 w 1 a j 2nve 2 8 16 pr 3 -7 10 3h0 -1 4 1h 15o 5 -6 15 3j 6 -5 67 0 7 -4 y 5sc -2 -3 10 6k4 -8 9 2r 0
        -9 -a u 0 b c 10 cqc -b -c 1h 15o d -k 16 r5 e -j 10 1xg -d f 8 fx g -i 15 5y h i 5 gl -e -f 1b lzo -g -h
        -47 33 -2s -4x -2s -4l -50 -1l 4a -4q -3i 4h 1u 4j o 4l -5m -32 -14 -25
        j k 11 e 1 a j 2bgm 2 8 12 tpg 3 -7 y 15o 4 6 1w lz4 5 -3 10 3h0 -1 -2 23 4wydc -4 7 10 kg4 -5 -6 1w c20s -8
        9 10 lzo -9 -a y 0 b d x 1xg -b c d 0 -c -d 10 1xg -e e 1w kzbaa f -k 1w 1hds -f g 15 56 h i m 0 -g -h 1b
        lzo -i -j -3l w -4s -3k -1h 52 33 3u -37 3f -4m -3i 2e h -5c 42 -47 2y -2t -2m
        j k 12 7bw 1 e 0 2bpw 2 b y 0 3 5 1z 3h0 4 -3 1b -r08 -1 -2 h 15o 6 9 d 0 7 -7 6b 0 8 -6 10 iwk -4 -5 1a
        1m98 -8 a 1h 15o -9 -a y 0 c -e 1z 3h0 -b d w 50k -c -d 16 rc f i 10 15o -f g 1h 1xg h -i 2 5z -g -h 2e er
        -j -k 26 -38 -4i -2m 49 -42 -9 -44 2e -3e 26 9 -4f 2o -1f 40 11 -2n -49 1n
        j k 25 1xg 1 d 1 ftg 2 a y 0 3 4 1w lz4 -1 -2 28 0 5 8 18 6k4 6 -6 2z 0 7 -5 1h 1xg -3 -4 4 p5 9 -9 6 0 -7
        -8 16 oa b -d 66 0 c -c 15 7h -a -b 16 qe e i 2 bz f h 1h 15o g -g 1w kzbaa -e -f 24 0 -h -i 2e a7 -j -k -1z
        -4a 32 -30 -3n -2z -3o -z 3s 39 -2f -4y -1x 3s -32 -11 -34 2h -3h 12
        j k 14 w 1 8 1 ftg 2 6 1i 2jfo 3 5 10 lzo -1 4 1l 0 -2 -3 10 48s -4 -5 10 5sc -6 7 2r 0 -7 -8 10 1xg 9 d 0
        1zdg a c h 15o -9 b 16 mz -a -b x 1xg -c -d x -1xg -e e 4p 0 f -k 6 0 g -j 1a 0 -f h l 0 i -i 6e 0 -g -h -3u
        -2p 2s -2n 18 -1l 38 -3y -3o 2c -3f -2u 1z -3g -1q 2p -5y -3g 3i -4b
        j k 11 a 1 a 1w 3wv6 2 5 12 5sc 3 -4 28 0 4 -3 6c 0 -1 -2 y 15o -5 6 28 0 7 9 1y r2 -6 8 2x 0 -7 -8 z k7 -9
        -a y 0 b d 16 e9 c -d d 0 -b -c 16 ph e -k 66 0 f -j 1w 3wv6 -e g 21 0 h -i 1w j14ig i -h m 0 -f -g -20 2j
        -3u 3d -3y -2j 1o -3y -37 1q -2l 1v -3q -47 3a -3u -1o -4x -44 2
        j k 14 w 1 8 2e e0 2 5 1w 5cuhv -1 3 g 0 -2 4 17 48s -3 -4 15 3p 6 -8 4y 0 -5 7 1g 0 -6 -7 13 4m 9 i 1h 15o
        a -i 26 1xg b d 1g 0 -9 c 1w 9hmk -a -b 1w j14ig e h l 0 f -f 1c 0 g -e g 2p8 -c -d v cj -g -h 1x 6m1g -j -k
        -3l -2y 2d -2h -16 -1r 2v -34 -2c -3i 1u 3d -4p -3a -2r 1b -6w -2l -2z 1z
        j k z 47 1 f 26 3h0 2 b 15 38 3 -a 24 0 4 6 0 3fuc -1 5 1b iwk -2 -3 16 r5 7 -9 1h 15o 8 -8 17 48s 9 a 13 37
        -4 -5 28 0 -6 -7 1o 20x0 c -f 0 1lhg d -e 23 71rsw -b e 13 3w -c -d 22 xq -g g 15 56 h i 5 q7 -h -i 1b nj8
        -j -k -2x 2t -1o 2y -31 18 -1s -2u -2x -3h -37 1x -3e 2r 30 -1q 3d -1v 26 -3u
        j k 11 1e 1 c 10 3h0 2 4 1e 0 3 -3 18 1xg -1 -2 2e e0 5 9 u 0 -4 6 g 0 7 -8 22 ku -5 8 z nf -6 -7 1h 15o a
        -c 1j re b -b 2x 0 -9 -a 10 1xg d f g 0 e -f 1 e9w -d -e 1w kzbaa g -k 1h 1xg h -j 16 p9 i -i g 2p8 -g -h
        -1n -3f 4o -3l -3c -13 3h 27 2y -3x -1r -2x -3y g 1b 35 -5c j -2g -41
        j k z 5a 1 e 26 5sc 2 b 15 3j 3 -a 28 0 4 9 1i 20x0 5 -6 u 0 6 7 1w 3wv6 -1 -2 1x 9c18 8 -5 4p 0 -3 -4 h 15o
        a -9 0 1j64 -7 -8 13 43 c -e h 15o d -d 0 1bgc -b -c 2 kj f -k 5 gl g -j 1w 1hds -f h 1w j14ig i -i 15 56 -g
        -h 13 -2u 27 -3s -3i 1v -3d -16 -8 -37 -2n 2u 3c -1v -40 39 7 -1f -1v -37
        j k 11 8 1 a 1w 3wv6 2 4 10 48s -1 3 15 fn -2 -3 u 0 -4 5 28 0 6 9 y 6k4 7 -8 4p 0 8 -7 10 3h0 -5 -6 13 3g
        -9 -a u 0 -b b 2 55 c i 1h 2p8 d -i 66 0 e -h 1w 1hds -c f 1w j14ig g -g 5 r6 h -f 1f 0 -d -e 24 0 -j -k -1k
        30 -3q -3e -u 2q -3m -3b -13 -3p -1s -44 32 1a -1p -1i -3d -2u -2g 1h
        j k z 47 1 e 25 3h0 2 b 16 ph 3 a 1h 15o 4 -8 g 0 5 7 1d 0 -1 6 1g 0 -2 -3 1w 2zf7o 8 9 1j li -4 -5 16 2 -6
        -7 1z 3h0 -9 -a g 0 c d 1w 3wv6 -b -c g 2p8 -d -e 2 jv f -k 20 98y4 g i 1w 9hmk -f h 16 or -g -h 1z 1tz0 -i
        -j -2h -2k 18 l -2m -1o 2w -34 1i -3f 2l -2z 2x -5a -1g 33 10 24 -3i -2r
        j k 11 1e 1 c 16 q6 2 b 1d 0 3 6 h 15o 4 5 0 sxo -1 -2 1p kq -3 -4 4p 0 7 -a 2 7t 8 -9 1d me 9 -8 12 48s a
        -7 1w 4k8um -5 -6 1w 3wv6 -b -c 2 55 d -k y 0 -d e 39 0 f i 1w j14ig g h 1p mf -e -f 16 fo -g -h 1w 7o6be -i
        -j -2y -6 19 -2w b 2r 3p -1x -20 -3i 10 -3d -11 2r -e 1c -60 -s -dq -z
        j k 10 3h0 1 6 18 2p8 2 4 2e e0 3 -3 23 1vx7s -1 -2 34 0 -4 5 w 6k4 -5 -6 15 4x 7 h j avn 8 9 23 4wydc -7 -8
        66 0 a -h 5 3m b -g 39 0 c g 2r 0 d -d 2x 0 e -c 6e 0 -9 f 14 ra -a -b 14 ox -e -f 20 2wjw i -k 1n 0 -i -j
        -2i d 1n -2v 3h -2r -1z 1q 2m 3s -5s -45 -30 -6c 2w -1i -3s 2p -27 -2s
        j k 12 3h0 1 8 18 48s 2 5 z my 3 -4 28 15o 4 -3 y 0 -1 -2 1z 3h0 6 7 28 0 -5 -6 1a 2v0c -7 -8 10 1xg 9 a z 3
        -9 -a 2 5z b i 1 2p8 -b c 1w kzbaa d -i 5b 0 e g 39 0 -c f 1w 7o6be -d -e 1g b6s -f h 14 ox -g -h 24 0 -j -k
        -1n 14 -1z 2v 13 -2x -3f -19 -21 18 e 2u 2c -9j 25 -v -em -2v -1u 1k
        j k 16 pr 1 h 12 3h0 2 d 28 0 3 7 1h 15o 4 -5 2z 0 5 -4 1p rr 6 -3 3k 0 -1 -2 13 2u 8 -c 1 2p8 -6 9 1g 0 -7
        a 1x 4nto b -b 20 3cr8 c -a w p2s -8 -9 0 1zdg e -h h 15o f g 22 gp -d -e 1p jz -f -g 1u 31yc i -k 1 cqc -i
        -j 2e -32 -1a -2s -1w -2l -2j -c -6o p 2i -3a -1n s 2n -21 2m -34 -13 r
        j k 10 3h0 1 8 16 ph 2 -8 1 8vg 3 6 h 0 -1 4 1i 20x0 -2 5 1p px -3 -4 1j px 7 -7 1g 0 -5 -6 13 4w 9 h 26 15o
        a f 1p m2 b -e 1i 2d9g c e 17 48s -9 d 16 6i -a -b 66 0 -c -d 16 f3 -f g 5 3b -g -h 1z 57vw i -k 3s 0 -i -j
        -30 -1b 2g -2n -22 1o -2c -35 14 t -29 2f -3b -2q 2o 1i -2h -2u 4h 1e
        j k 11 6 1 b 1w c20s 2 5 1u 1vik 3 -4 1o 1xtw 4 -3 1b -r08 -1 -2 y 15o -5 6 1w 59a5r -6 7 1h 1xg 8 -b 1w
        61rla -7 9 13 2i a -a 67 0 -8 -9 x 15o -c c 1h 1xg d -k d 0 e g 23 71rsw f -f 69 0 -d -e 1j m9 h -j 1w j14ig
        i -i 39 0 -g -h 1q -2c 1u 2l -30 -1l 5b 2x -2u -2a -31 -1z -13 1z 23 2j -30 -27 -v -2r
        j k 15 4x 1 g 1h 15o 2 -g 1o 2v0c 3 b 0 1nss 4 8 1z 18d8 5 6 1z 3h0 -1 -2 1a 0 -3 7 21 0 -4 -5 26 2p8 9 a 1u
        49xo -6 -7 4 k4 -8 -9 2x 0 c -f 1w j14ig d f 1p ps e -c 66 0 -a -b x 19ws -d -e 1d 3h h i 1z 4ymk -h -i 28 0
        -j -k f -2c -2a 1c -3z -3 2i 2l -5e 2k -34 -3k -44 28 -2u -2c -2y t 1s -1k
        j k 13 4m 1 g 1d 0 2 b y 0 3 6 4y 0 -1 4 6g 0 5 -4 1 ob0 -2 -3 24 0 7 9 1m 0 8 -7 28 0 -5 -6 17 48s a -a 6e
        0 -8 -9 4p 0 c -g 1o 2v0c d -f 22 xq e f 1i 2404 -b -c x 1xg -d -e 1b iwk h -k 1d i -h i 4y 0 -i -j -31 -29
        33 22 -l -32 10 24 -4l -j -x 1f -x 22 2b -2r -22 -1d 1y -32
        j k 10 3h0 1 6 1e 0 2 -6 16 mz 3 -5 1 qmc 4 -4 1d 2x 5 -3 1b -r08 -1 -2 1h 15o 7 -k 16 rc 8 i 66 0 9 -h 20
        98y4 a g 2x 0 b -d 3 0 c -c 6e 0 d -b 2c 0 e -a 6i 0 -7 f 1w 2te4u -8 -9 w 1950 h -g 20 9iz8 -e -f 1w 3wv6
        -i -j 4 -2f -8 1c -2s 49 2f -1p 3v -40 -24 y -3z -3i 22 -45 -2z 27 -2b -27
        j k 10 3h0 1 6 1d d 2 4 g 0 -1 3 y 0 -2 -3 2 3a 5 -6 1i 1gus -4 -5 1p hl 7 h 1b zvo 8 d 5 3s 9 -c 5b 0 a c j
        6z2 -7 b 2 4h -8 -9 35 0 -a -b 10 qmc e f g 0 -d -e 20 98y4 g -h 22 3h4 -f -g 1z 29ek -i i 1x 6oqo -j -k -2v
        -26 h -m 1o -2d -f 2i e -40 1k -2g -2e r 6 2o -2j -25 2g -1s
        j k 16 r5 1 h 1h 15o 2 -h 13 26 3 d 67 0 4 -b 2d 0 5 -a 8 7e 6 -9 1b -r08 7 8 5w 0 -1 -2 1b 0 -3 9 g 2p8 a
        -8 16 n9 b -7 1w kzbaa -4 c 14 rr -5 -6 5k 0 e -g 12 48s -c f 1f 0 -d g w kg4 -e -f 1w 3wv6 i -k v j3 -i -j
        2z -4g -2r 20 1g -44 c -3f -1l -27 -2y -1n t c -53 3p -1y 35 -1q -2q
        j k 10 3h0 1 3 1d 0 2 -3 i 1xg -1 -2 28 0 4 9 2a 2p8 5 -9 5w 0 6 -8 2x 0 7 -7 3h 0 8 -6 3k 0 -4 -5 14 n8 a e
        39 0 b -e 12 2p8 c -d 10 uh8 -a d z 1d -b -c 5 ke f -k 2f 15o g -j 1b tpg -f h 6c 0 i -i 1x 3cr8 -g -h -27
        1p -8 25 -2v -1i -3d -4a -39 -2h -1d 3f l -55 28 -3k w 1h -1j -42
        j k 15 5y 1 i l 0 2 -i 1h 15o 3 h 10 1xg 4 8 34 0 5 -5 18 2p8 6 7 1z 13qk -1 -2 i 1xg -3 -4 39 0 9 g 2a 2p8
        a -d 62 0 b -c 4p 0 c -b 5 2z d -a 21 0 e -9 54 0 f -8 1p 5t -6 -7 15 j -e -f v 9h -g -h 1z 2nak -j -k -t 1q
        -1z 21 23 22 i -3k -3m -s -1u -4d -2h -55 2h -1 -2b -33 -28 j
        j k 16 r5 1 i 1h 15o 2 -i 10 3h0 3 7 2 3a 4 -5 1 3h0 -1 5 2x 0 6 -4 1j 7y -2 -3 28 0 -6 8 2 4y 9 -h 23 vjsw
        a d 1y rg -7 b z qv c -a w 7bw -8 -9 10 p2s e -g w wsk -b f z 8 -c g y 1xg -d h y 2p8 -e -f 1o 37cs -j -k
        -1g 1d -13 -2s -2a 1v 1h 1o -46 1j 1q 11 -4 -ct -1t 2u -1v -1p -2d 13
        j k 1j 57 1 h 1d 0 2 7 g 0 3 6 z j8 4 5 1 8vg -1 -2 3 1xg -3 -4 13 85 -5 -6 4p 0 8 -h 1b hd0 9 b 2g 1z -7 a
        h 15o -8 -9 1z 2tuo c -g 1z 2e18 d g 13 5b e -d 5 7w f -c 5b 0 -a -b 13 0 -e -f 1z 2yhc i -k 1q 0 -i -j -2c
        -9 1e -44 1b -1m 2e -a 2e w -34 -35 -2b -6w t 2f -2h -2a -h l
        j k 16 me 1 f 1h 2p8 2 -f 28 0 3 8 64 0 4 -6 v mp 5 -5 1x 9c18 6 -4 3k 0 7 -3 3g 0 -1 -2 25 15o 9 c z n3 a b
        20 3cr8 -7 -8 1o 3h0 -9 -a 2 3t d -e 1w b4ocl -b e 1x 445c -c -d x 0 g h 1z 3h0 -g -h 28 15o i -k 1h 15o -i
        -j 23 -3t -2d -1k -27 -2c -2w -n -4q 2p 1u -5y 1h -1d -29 1m -2x 10 -2n -1p
        j k 16 rh 1 h 1h 1xg 2 -h 10 3h0 3 8 1b -r08 -1 4 1b 0 -2 5 1 48s -3 6 1b 83o -4 7 1y rp -5 -6 a 0 9 -g 20
        98y4 a g 2a 2p8 b -d 53 0 c f 39 0 d e 2 25 -7 -8 15 o -9 -a 36 0 -b -c 16 d4 -e -f 20 2lr0 i -k 49 0 -i -j
        1b -2v -1n 1o -18 1n 1v c -4m 2a -5f 1h -22 17 -2p -1s -22 -17 3s -2q
        j k l 0 1 -k 1q 0 2 9 1g 15o -1 3 22 ku 4 5 1u 20x0 -2 -3 28 0 -4 6 2 1o 7 -8 5 3m 8 -7 0 nj8 -5 -6 z i0 a f
        h 15o b e 20 2lr0 c d 2g 2i -9 -a 28 15o -b -c 13 eu -d -e 5b 0 g i 2 ic h -h 20 98y4 -f -g 1y pq -i -j -1x
        -1b o 1v -1c 1d -3i -2j 2c -19 0 -1u 1x -2t 2n -i -24 -i1 1x -2y
        j k 1p mf 1 -k l 0 2 -j 1h 15o 3 g 2d 0 4 -e 2a 2p8 5 -d 66 0 6 -c 2r 0 7 -b 1 iwk 8 f 23 6uww0 9 d 2g 1z -1
        a z 0 -2 b 1a 2v0c -3 c 1x 26bg -4 -5 1i hd0 -6 e 1x s5w -7 -8 1b iwk -9 -a w uh8 h i y 0 -f -g 6e 0 -h -i t
        -25 -1g -1i 1t -7 -45 29 2g p -2z -23 -24 -2e -1w 1d -2p 4l -2s -1k
        j k 1p n6 1 g 2g 1z 2 d 1u 83o -1 3 10 83o 4 6 i 15o 5 -4 1i nj8 -2 -3 2r 0 7 -c 4r 0 8 9 20 98y4 -5 -6 35 0
        a c 20 3f2k b -9 5a 0 -7 -8 5 1v -a -b h 15o e f z 0 -d -e 1i 83o -f -g 10 l7w h -k 34 0 -h i 1a 1zdg -i -j
        -u -y q 2m 2f -15 -a8 1e 5 2l -3i -3p -1x -i -18 1h -23 -2g 3n c
        j k 16 qe 1 i 28 0 2 a 5b 0 3 9 2x 0 4 -7 3k 0 5 -6 1t 0 6 8 11 rr -1 7 g 2p8 -2 -3 1d 14 -4 -5 12 1270 -8
        -9 13 5b b h 8 33 c -g 1h 1xg d -f 1g 0 -a e 2d 0 f -e 62 0 g -d 1g f1o -b -c 4 rf -h -i 1w 7qoc -j -k 26 s
        -6v -2 1h -2n -2m -1p -ah -1k 1a -4 -41 -2j -2i -2b -2h 35 m -1t
        j k 1p m2 1 i 16 e3 2 8 1g 0 -1 3 0 1nss 4 -7 23 255s -2 5 1b -r08 -3 6 1b 0 -4 7 23 4wydc -5 -6 1h 2p8 9 -i
        1w j14ig a h x 15o b c 1w 6fv7 -8 -9 y 5sc d -f 1x 3f2k e -e 1x 30es f g 15 h -a -b 1x 349o -c -d 5b 0 -g -h
        3s 0 -j -k -z -2l 29 -2d -6 1q 1t 1i -24 1z -1 -7a -r 1t -24 -5f 2w -38 -1g 33
        j k 28 0 1 b 5b 0 2 a 62 0 3 -9 4c 0 4 -8 v lb 5 9 20 3jp8 -1 6 2z 0 7 -5 22 3j 8 -4 1i 20x0 -2 -3 z 1 -6 -7
        12 1270 -a -b 1o 2lr0 c g 10 re4 d -g d 0 -c e 40 0 f -f 1i re4 -d -e 4y 0 -h h 67 0 i -k 1b z3w -i -j 2d -u
        1f 1y -17 -1o 1e -1g -38 -s -8n -21 -36 -d x o -10 1t -7 -2x
        j k 16 im 1 b 4y 0 2 7 19 1q44 3 4 1i re4 -1 -2 1x 7mb0 5 -6 1z 1uqs -3 6 g 2p8 -4 -5 1f 0 8 -b 4p 0 9 -a 10
        15o -7 a 2 29 -8 -9 1z 30es c -k 1z 3h0 -c d u 0 -d e 1w b4ocl f -j 20 45b0 g h 1x s5w -e -f 1w 5flye i -i
        1x 4nto -g -h -23 0 -3 37 -52 -1x -3 1z 8 -2c -12 1k -2t -85 -1m 1 -4n 24 -4z 11
        j k 62 0 1 -k l 0 2 i 1o 1vik 3 d 1g 1xg 4 6 26 15o 5 -3 1x 2a6c -1 -2 22 ku 7 9 v eg 8 -6 1i 6k4 -4 -5 2d 0
        a -b 1z 3fuc b -a 5b 0 c -9 2 0 -7 -8 a 0 e -h 1w j14ig f h 13 i3 g -e 3o 0 -c -d 25 5sc -f -g 1w 8wiie -i
        -j -j -2i 0 -21 k -17 18 -n -2x 2i -32 1d -3a -1z 1r -2x -27 -2y 25 -39
        j k 28 0 1 c 5c 0 2 -c 5b 0 3 b k 0 4 -9 2x 0 5 -8 4y 0 6 -7 1z 1gus 7 9 1z 12ys 8 -3 1b 15a4 -1 -2 43 0 a
        -6 11 rr -4 -5 12 w0s -a -b z n3 d h 12 qmc e -h 38 0 f -g z lz g -f 2 67 -d -e 1i 3h0 -i i 11 qu -j -k j
        -2w -3h 2j -2r -10 1i -2d -2w -f -6z -2e -y -2p -6p 4p k -5q 22 -h
        j k l 0 1 i 1i 2jfo 2 a 27 0 3 7 1u 1q44 4 -5 11 0 -1 5 13 ca -2 6 y 3h0 -3 -4 5g 0 8 -9 62 0 9 -8 8 5d -6
        -7 23 19z3c b h 9 he c -g 1w b4ocl d f 2e dd -a e 4 k4 -b -c 13 1 -d g 41 0 -e -f 1h 3h0 -h -i 1w a7288 -j
        -k -1z -v 1 6b 5 1a -1r -2r -3d -k 1v -6o 1l -1r -8q -1r 1i -1x -2v 25
        j k l 0 1 -k 16 c0 2 9 4y 0 3 7 19 1q44 4 6 23 jdj4 -1 5 1 8vg -2 -3 5e 0 -4 -5 2z 0 8 -8 2w 0 -6 -7 15 2w a
        g 1w j14ig b -f 12 qmc c d 23 19z3c -9 -a 5b 0 e f 6e 0 -b -c 14 ox -d -e 20 2wjw h i 1w 2c0f2 -g -h 20 45b0
        -i -j -2u -12 1l k 57 1g -3r -v -16 f 1h -4j 2j -73 -31 -1g 36 -3e -18 -29
        j k 28 0 1 7 3p 0 2 -7 1o gl8 3 4 4v 0 -1 -2 5c 0 5 -6 1z 3h0 -3 6 x 0 -4 -5 z my 8 i 4 rr 9 -i 1d 3g a -h
        5k 0 b -g g 0 c f j qd2 -8 d 4 8z e -b 1z 6k4 -9 -a 1z 1dro g h 26 b6s -c -d 1g 1xg -e -f 13 2u -j -k 0 -2p
        27 -2i u -2j 2u -36 18 -1j -66 -27 1l -1u 1d 2a -2 2n 17 -1p
        j k 2d 0 1 -k 1d 0 2 9 x 0 3 4 1z 3h0 -1 -2 g 0 5 -8 1x 9c18 6 -7 z 0 -3 7 1b -r08 8 -6 11 2i -4 -5 1x 3f2k
        a h 1w b4ocl b g 1z 238c c -e 2 25 d f 53 0 e -b 1d or -9 -a 4 lj -c -d 13 1 -f -g 10 lzo i -j 1d 9c -h -i
        -7 -2z -1x 3r -g -d -3c l 17 -1b -41 -8 -46 -2u v -5t 4 2o 2d -2j
        j k 62 0 1 -k 9 92 2 d 2d 0 3 -c 2r 0 4 -b 1g 0 -1 5 20 8h64 6 -a 1x 3f2k 7 b 1x 2rx8 -2 8 19 1dro -3 9 v 7i
        -4 a 1x 35t8 -5 -6 4x 0 c -9 0 3v9w -7 -8 g 0 e f v eg -d -e 4 98 g -j 1p l9 h i 2f byk -f -g h 1xg -h -i -z
        1d 1d 1u -40 4 -1y 22 2h -l -2l -20 -e -1m j -2b a -31 2t -33
        j k l 0 1 -k 5s 0 2 8 1v e9w -1 3 a 15o 4 -7 15 1n 5 6 y 5sc -2 -3 15 1u -4 7 y 3h0 -5 -6 9 5y -8 9 g 0 a i
        1a 1vik b c b 15o -9 -a 2 1h d g 1z 19ws e -e d 0 f -d 5h 0 -b -c 1r 0 -f h 5r 0 -g -h 64 0 -i -j -1x 1b -4l
        -5u -11 2m -4p x -1n 2a -2k 43 p 12 -3 -16 -5h u -2h -22
        j k 1g 0 1 2 j hsm -1 -2 1 2p8 3 5 23 k6ohs 4 -5 6a 0 -3 -4 1b ftg 6 8 1z 6k4 -6 7 5w 0 -7 -8 1z 2tuo 9 -k
        13 5b a -j 1z 2nak b -i j 9aho c -h x re4 d i 59 0 e f 26 7bw -9 -a 13 0 -b g 13 l h -e 1z 5sc -c -d 20 8y58
        -f -g 5 -1z -1c 2h h 29 t -30 -7 1w k 1w -6k -l 26 -28 -2m -4n -2l 16
        j k k 0 1 -k 2d 0 2 -j 28 0 3 7 3p 0 4 -5 1x 7mb0 5 6 1x 6jq4 -1 -2 22 xq -3 -4 2 40 8 i 10 byk 9 f 1e 0 a
        -c 1a 4bh8 b c 25 1xg -6 -7 1w awqe9 d -b 29 0 -8 e 10 1xg -9 -a 1i 3h0 g h 1x 6ebo -d -e 39 0 -f -g x re4
        -h -i f 39 -2a 1c 2i -1t 2 -24 -c 1z -2z 2r -44 2t 19 -31 -2e -8 -24 -33
        j k 1h 2p8 1 h 1b -r08 -1 2 1b 0 -2 3 v l5 4 g 4r 0 5 d a 0 6 -b 2r 0 7 -a 13 2u 8 b 10 83o -3 9 1w j14ig -4
        a 25 5sc -5 -6 1d 2s -7 c 11 rj -8 -9 b 0 e -f 12 19ws f -e 10 f1o -c -d 1w 5cuhv -g -h 6a 0 i -k v 8h -i -j
        11 -2w h 1z 2i -44 -16 21 -2v -34 -1b -w -3f y 2g -20 p -1 -3f 3b
        j k 1h 1xg 1 h 62 0 2 -h 2c 0 3 -g 2a 2p8 4 -f 1j 4o 5 g 3o 0 6 -c y 6k4 7 -b 6c 0 8 c 4y 0 9 -5 1b -r08 a b
        15 42 -1 -2 g 0 -3 -4 19 cctw d -a 1l 0 e -9 1m 0 f -8 1q 0 -6 -7 16 ns -d -e 16 81 -i i g 2p8 -j -k 2a -2f
        -1n j s -g 15 1k 1x -1b -1t -3l -1 -1n -1s -2p -2p -1 -37 3f
        j k 62 0 1 -k 2d 0 2 -j 3o 0 3 -i 1p mu 4 -h 3k 0 5 -g 28 0 6 8 4p 0 7 -3 2a 2p8 -1 -2 68 0 9 -f d 0 a e 1w
        4w378 -4 b 15 p c -8 23 1wxhc -5 d 20 5h58 -6 -7 1z 1lhg f h 16 j9 -9 g 2e hn -a -b 23 17yk8 -c i 20 87iw -d
        -e 11 -1l -23 -10 -1z 2s -27 1w 21 -1u 16 -23 1g -3l 49 -2f -s -3h -1x -2t
        j k 1h 3h0 1 h 10 3h0 2 5 1e 0 3 -4 50 0 4 -3 1 1fb8 -1 -2 1g 0 6 8 0 i4s -5 7 1 ob0 -6 -7 1x 384k 9 c 1x
        2rx8 -8 a 16 6i -9 b 1n 0 -a -b 19 cctw d -h 1x aq6s e -g v ey -c f 1y rr -d g 5v 0 -e -f 6a 0 i -k v 83 -i
        -j -w 1c 3j 2j 1t -36 1d r v -47 o 2a 17 2i -31 -1j -1z 1 -3d 32
        j k 1u 2plw 1 d 4v 0 2 c v ea 3 7 2 g 4 -5 3p 0 5 -4 10 p2s 6 -3 1z af0 -1 -2 10 50k 8 9 5s 0 -6 -7 23 255s
        -8 a 1h 1xg b -b 40 0 -9 -a z hb -c -d 2z 0 e -k 11 rl -e f 9 bl g h 1y ro -f -g 1x 2jfo i -j 0 i4s -h -i 1i
        -8 1w 3h -q -2r -v -2h 18 -a -2q -1y 2u z -23 1x 8 -5h c -15
        j k 1b -r08 1 5 1x 7mb0 2 4 5t 0 3 -3 4o 0 -1 -2 4 6 -4 -5 1b -15o 6 7 1z 3340 -6 -7 16 d4 -8 8 1z 3h0 -9 9
        u 0 -a a 1w j14ig b i 5b 0 c -i 10 qmc d g 24 0 e -e 1w 7hiiv -b f 12 48s -c -d 35 0 -f h 7 0 -g -h 1y rr -j
        -k -e 2s 2k -17 2k -3h 1e e 1p -26 -o -9 -5c 9 2h -1v 1s -3j -4d 2j
        j k 1o 2y3g 1 g 28 0 2 c 3g 0 3 -b 2x 0 4 -a w 17lg 5 a 1v 8vg 6 7 17 6k4 -1 -2 14 dz 8 -6 1a 4x30 9 -5 2e
        byk -3 -4 1t 0 b -9 14 2p -7 -8 0 4fc4 d f x 7bw -c e 1g 0 -d -e 1o 3h0 -f -g 1p rg h -k 67 0 i -j 1b yc4 -h
        -i 1g -1j 2 2u 33 b 1j -13 -z -30 -39 -1z -25 -a -2z 11 1a -1 -27 -2g
        j k k 0 1 -k 50 0 2 -j 1l 0 3 g 3s 0 4 -e 2e 3eas 5 -d 2b 0 6 -c z my 7 d 24 0 8 b 1b -r08 -1 9 14 qy -2 a
        4r 0 -3 -4 1u 2d9g -5 c 14 ra -6 -7 3 3h0 e -b 12 iwk -8 f 5b 0 -9 -a 23 o0yw h -i 10 ob0 i -h 1 puk -f -g 7
        -1l t -2a -h 1s -i 1o 5 -49 -3w -3f 1y 1r -21 o 1u y 3k -2w
        j k 1i 20x0 1 f 27 0 2 b 1w 4w378 3 7 28 0 4 6 5e 0 5 -3 v li -1 -2 12 3h0 -4 -5 1w 6xv9l 8 a 11 0 -6 9 y
        3h0 -7 -8 13 11 -9 -a 1g 0 c d 20 7j7w -b -c 1a 4n1w e -f 10 7bw -d -e 11 0 -g g d 0 h i 22 19x -h -i 15 r
        -j -k -d -2f 1b -2a -n -16 1j 60 e -1o -35 27 -p 1h 1t 1m a -1n -1 1f
        j k 1h 2p8 1 -k 2c 0 2 -j l 0 3 -i 3o 0 4 -h 68 0 5 -g 3a 0 6 -f 28 0 -1 7 13 4w 8 -e 14 rr 9 -d 26 di4 a -c
        1t 0 b g 28 1xg c -7 1z ob0 -2 d 16 ns e -6 43 0 f -5 1z 30es -3 -4 5e 0 h -b 4x 0 -8 i 18 af0 -9 -a f g -46
        -11 n 5 29 -1n 28 0 -1l 1h -1o -1k 30 39 -32 -1p -2n -1o
        j k 1v 20x0 1 d 1i 2jfo 2 -d 1e 0 3 -c 11 0 4 6 1z 5sc 5 -3 55 0 -1 -2 1x z3w -4 7 x -15o -5 8 19 9i7g 9 c
        1y l1 -6 a 13 ca b -9 19 1n10 -7 -8 24 0 -a -b 14 3m e g y 7bw f -g 64 0 -e -f 1y rr h -k 69 0 i -j d 0 -h
        -i d -2p -1z -3i -25 34 -u e 2m -3d 1h 1t e 1k -2p -2g -14 3 1l 1z
        j k 2d 0 1 -k k 0 2 -j 2 25 3 d 1b z3w 4 9 5b 0 5 -6 51 0 6 -5 d 0 7 -4 5r 0 8 -3 2a 3h0 -1 -2 1d 4a a -b y
        2p8 b c 1y rr -7 -8 y 48s -9 -a 5k 0 e -i 8 0 f -h 1y rp g i 4o 0 -c h 14 qf -d -e 2 rr -f -g 2 -37 1k 18
        -12 -1d -1f 1d 21 -1h 14 -17 -t -5u 1j -1e 5 2s -2p -1t
        j k 21 0 1 -k 1h 3h0 2 -j 3g 0 3 -i 3o 0 4 -h 1w 5cuhv 5 e 0 5410 6 -a v ma 7 -9 1w 3ruov 8 -8 1o 4pd8 9 -7
        28 0 a d 1t 0 -1 b 13 6o -2 c 10 3h0 -3 -4 34 0 -5 -6 1w 69qjh -b f 5s 0 g h 10 sxo -c -d 13 1 i -g 4r 0 -e
        -f 1e -o -w 3n -y 1r 1b -18 -1n 1a 2e -34 10 2s -1m 4 -2y -34 -1l -31
        j k 1d 2x 1 d x 0 2 5 4y 0 3 -4 1y gv 4 -3 1n 0 -1 -2 28 15o 6 c 1y rp -5 7 y 6k4 8 -b 13 y -6 9 2 2b -7 a 2
        rr b -a v nk -8 -9 4 rj -c -d 5p 0 e -k 1z af0 -e f j nz3 g h 16 1 -f -g 8 t -h i 16 ib -i -j 1e -2h -32 -2
        -7 1y -14 45 -24 -n -2a -s 2d 1f -20 1b 3 -a -3m 3j
        j k 1i 495w 1 -k 1e 0 2 i 1s 0 3 h 1b -r08 4 a 1x 7mb0 5 9 59 0 6 -5 17 lzo 7 8 5u 0 -1 -2 13 7 -3 -4 35 0
        -6 -7 1b -15o -8 b 24 0 c e b 15o d -b 2 7 -9 -a 3q 0 f -f 1x 1270 g -e 59 0 -c -d 2a 2p8 -g -h 11 23 -i -j
        1h -3l g -2y 2c -29 1h -32 -z -2k 1o -3f 2b 6 -29 m -2e 39 -n j
        j k l 0 1 i 1v 0 -1 2 k 0 3 -i a 0 4 -h 1b hd0 5 6 1 1270 -2 -3 13 5b 7 -g 20 38wc 8 a 20 2o2c 9 -6 12 8vg
        -4 -5 17 48s b h 15 1 -7 c 1w ac6ht d g 1z uh8 e -b 41 0 -8 f 25 ftg -9 -a 1z 26bg -c -d 11 0 -e -f 1w 5flye
        -j -k -3d c 1x -13 21 -2u 2k e -n -7o 1g -3u h -2e j -1j -14 -2x -2n v
        j k 1h 2p8 1 h 21 0 2 -h 3g 0 3 -g 4p 0 4 -f 5s 0 5 b y 5sc 6 -7 1f 0 7 a 17 kg4 8 -4 y 3h0 -1 9 1g 15o -2
        -3 1b 8vg -5 -6 4r 0 -8 c 1b -r08 -9 d 17 50k e g g 0 f -c 0 3v9w -a -b 26 15o -d -e 16 97 -i i g 2p8 -j -k
        4 -38 43 -16 u -42 -3y j 2j -2w -c 3 -12 1t -1n -31 -2y 3 -33 2f
        j k 1v 20x0 1 c 23 5o38 2 4 22 33ys 3 -3 1d b8 -1 -2 1j 4t 5 b 5w 0 6 -a 22 6767 7 a 1g 0 8 -7 2g 2i 9 -6 1s
        0 -4 -5 11 3s -8 -9 x qmc -b -c 11 h d i 67 0 e -i 1z 1dro f h 2f 48s g -f 1o lzo -d -e 1h 15o -g -h w 7bw
        -j -k -1z 2r 12 -3j 1d 6 i -3m k -3a -1k 2 -k 1o -1u 2j -s -1w 14 -b
        j k 1x 3f2k 1 e 1x 30es 2 b 15 fn 3 a 27 0 4 -8 11 rk 5 8 b 0 6 -4 1d 2j 7 -3 1z 19ws -1 -2 16 r5 9 -7 5v 0
        -5 -6 j 2bgm -9 -a 16 6i c -e 12 48s d -d 4x 0 -b -c 5w 0 f -k 1g 50k g h 12 3h0 -f -g 1h 15o i -j 10 50k -h
        -i -13 k k 1w -n -3b 2o u -2j 33 1p -2s 2l -2j -u v 4 1t -f -46
        j k k 0 1 -k 1v 0 -1 2 3o 0 3 -j 16 bf 4 8 4v 0 5 6 v 1o -2 -3 1x 1nss -4 7 26 3h0 -5 -6 1z 3h0 -7 9 x -3h0
        -8 a 35 0 b f 5b 0 c e y 5sc d -b 22 5t5y -9 -a 20 4xus -c -d 2f ftg g -i 1r 0 h i 9 8s -e -f 12 v90 -g -h
        -34 -18 o 1o -2l 10 1n -1q y -1k -1l -41 2b s -n -37 -1 -3m -2r -2m
        j k c 0 1 -k 62 0 2 -j 65 0 3 -i 1h 2p8 4 i 5 2s 5 h 8 66 6 -d 2a 2p8 7 -c 1w j14ig 8 g 1g 0 9 b j epi -1 a
        55 0 -2 -3 54 0 c -9 y 5sc d f 1c 0 e -6 3 0 -4 -5 1m 0 -7 -8 x 19ws -a -b 40 0 -e -f 16 97 -g -h 19 -1c 1y
        v 4 -16 -22 1s -2k -3p 15 -1e -15 h -20 c -2h -2j -26 -3r
        j k 3a 0 1 -k 65 0 2 -j a 0 3 g 1o 2y3g 4 d 7 0 5 c 11 qn 6 b 16 rf 7 -6 1x 17lg -1 8 1g 2p8 9 -5 1o 8vg a
        -4 37 0 -2 -3 j vp7 -7 -8 1v 1czw -9 -a 1y l1 -b e 1w awqe9 -c f 12 1xg -d -e i 15o h -i 2e 1ib i -h 10 iwk
        -f -g -1s -2l 1s -2 h -1p -e -2h -7 w 2k j 1l -22 -1l 1i -3q 1v -2v 2k
        j k c 0 1 -k 2c 0 2 -j 5b 0 3 f 50 0 4 -d 2m 0 5 e 1w j14ig 6 c 12 v90 7 8 z 0 -1 -2 14 qf -3 9 7 0 a b 5 gl
        -4 -5 6e 0 -6 -7 x 19ws -8 d 20 cfx0 -9 -a 51 0 -b -c 12 yc4 g i 9 5s h -g 4x 0 -e -f 3i 0 -h -i -d b 1z 0
        -3c 1p -3s -40 -1t 38 -2w 2n 2x -1u 2g -1h -58 15 -24 -3y
        j k 62 0 1 -k 21 0 2 -j 2d 0 3 -i k 0 4 -h 2j 0 5 -g 1z 3h0 6 8 1h 15o 7 -3 23 1ccqo -1 -2 x -af0 9 a 1w
        ll39 -4 -5 1z 1c84 b f 4r 0 c e x xkc d -8 1y l1 -6 -7 1y rr -9 -a w qmc g h 1y pk -b -c 1h 2p8 -d i 6a 0 -e
        -f 2 25 -1i o -2s 36 9 -1v -1p 18 37 s c -3a 2g -1t -2e -1e -2x -2d
        j k 1i 2lr0 1 c 1x s5w 2 4 1b 7bw -1 3 28 0 -2 -3 3k 0 5 -c 33 0 6 -b 16 7f 7 a 1a 4sgc 8 -7 4y 0 9 -6 1 83o
        -4 -5 20 8o44 -8 b 11 qp -9 -a 11 0 d e 1x 3f2k -d -e 1w ac6ht f i 4r 0 g -i 1 3h0 -f h z rf -g -h 1x 384k
        -j -k -d 1n -64 -1z a t 17 -3 -2r x -1r -2g j 2m -m 1f -1t -l -32 4
        j k v r -1 1 v ma 2 h 1z 6k4 3 6 x 0 4 -5 12 15o -2 5 1z 3h0 -3 -4 1z 1c84 7 c x 1xg -6 8 x xkc 9 -b 25 0 -7
        a 5b 0 b -a 2 3d -8 -9 1f 0 d f 4 19 -c e 35 0 -d -e w e9w -f g 23 211mo -g -h 12 puk i -k 20 47mc -i -j -2x
        -17 1g -1t 2o -1n -n 14 -l -2e -1q d 34 i 23 -2b 10 -2k -d 12
        j k 3o 0 1 -k 2c 0 2 -j 50 0 3 -i 1l 0 4 a 1i 1czw 5 7 1u 54ss 6 -3 5k 0 -1 -2 16 r1 8 -7 16 im -4 9 4r 0 -5
        -6 27 1xg b e 26 2p8 -8 c 1x 384k d -b 1z hd0 -9 -a 1i nj8 f -h 22 p8 g i 1z 9n8 -c h 17 2p8 -d -e 1x 5yi8
        -f -g -u 1i p e -1 -1y 1g 1h 13 -1l 1a 14 e -2z 1j -1c -1u 2r -20 -2p
        j k 65 0 1 -k 2c 0 2 -j 4e 0 3 i 0 5410 4 f 23 255s 5 a y 2p8 6 8 10 ob0 7 -3 4 62 -1 -2 19 8uac 9 -6 1a
        1gus -4 -5 3s 0 b -c 5 2s -7 c 10 48s -8 d z qh e -b 1j nn -9 -a 1w ac6ht g h 39 0 -d -e 10 re4 -f -g 50 0
        -h -i -1h -4l y -1b 42 -2e 4 1q -3y 1g 1f 1n 1i -1k -3p 2 -21 4l -1y -2m
        j k 3a 0 1 -k 2d 0 2 -j 28 15o -1 3 1e 0 4 -i 14 3w 5 9 5n 0 6 -6 1f 0 7 -5 25 2p8 8 -4 1x 1gus -2 -3 1y qi
        a b 1g 0 -7 -8 4r 0 c h 13 4w d -e 15 c -9 e 1z 1wac f -d 1w 3vobi g -c 1x 14ic -a -b 14 qz -f i 1 f1o -g -h
        7 h -29 g 1k 1d -1r 1b 2m -2j 16 -2y 24 -2x -4v -2l x 2a -1c 2c
        j k 50 0 1 -k 28 15o 2 9 1h 1xg 3 6 2g e 4 5 11 3 -1 -2 1z 19ws -3 -4 w nj8 7 -8 w -3h0 -5 8 x 19ws -6 -7 29
        0 a b 2e 110 -9 -a 1x 384k c i 1z 11f8 d h 36 0 e f 2g w -b -c 2z 0 g -f 2 6g -d -e x 50k -g -h 1z 16to -i
        -j -c 2g -7 j -2e -12 35 -2k -26 1f 1d -1b 2b -13 -2r 15 -2l -q 19 2q
        j k 1e 0 1 g c 0 2 -g 3g 0 3 -f v 1o -1 4 21 0 5 -e 4r 0 6 7 2r 0 -2 -3 1b -kg4 8 9 v 9h -4 -5 8 0 a -d 9 4m
        b d 5a 0 c -8 1b gl8 -6 -7 66 0 e -c 26 0 -9 f 1x 19ws -a -b v 7i h -k 1a 71h0 i -j 26 0 -h -i -1i 7 -2b 3l
        a 12 -2h 1w -3r -43 -u 10 8 -2m -2q -3n 12 -3e 2y 3u
        j k 1d 2x 1 e 10 3h0 2 a v n4 3 -9 1y rr 4 9 2w 0 5 -6 5s 0 -1 6 59 0 -2 7 1z 1tz0 -3 8 v gi -4 -5 1o cqc -7
        -8 1w 39e5a b c 1y nq -a -b 1x 384k d -e 8 s -c -d 1x 1270 f g 1z af0 -f -g 4w 0 h -k 5p 0 i -j 1f 0 -h -i
        -1t -n 0 46 -13 -2z -17 25 -2n -r v -1k 1f b 15 -2u 6 21 32 1w
        j k 3g 0 1 -k l 0 2 i 3a 0 3 -h 13 i3 4 h 1g 0 5 c 0 ftg 6 7 1w 2h1da -1 -2 5a 0 8 a 1w c20s -3 9 1w 8m6ak
        -4 -5 1w 3vobi b -8 1q 0 -6 -7 1w ac6ht d e 1u 2yv8 -9 -a x 1950 f g 1x 4nto -b -c 1y q1 -d -e 3 0 -f -g 1y
        rq -i -j -15 25 14 -2s z -32 r 1r 3 w -3h q 3w 1 -2l -5 23 -1z 1l -2s
        j k 21 0 1 -k o 0 2 -j 3t 0 3 -i 5c 0 4 i 3s 0 5 h 5s 0 6 b 1z 30es 7 -6 1e 0 8 -5 11 nv 9 a 11 99 -1 -2 x
        puk -3 -4 2g u c e 2r 0 d -9 1z 10ng -7 -8 11 qn f -d a 0 -a g 1z 1c84 -b -c 40 0 -e -f 1i 3afw -g -h -12
        -4c 1a -22 2b 1b 1n a -2o c -2c x -k 2c -b -25 14 -2y -2i -2p
        j k 3o 0 1 -k 1h 1xg 2 h 10 15o 3 9 5r 0 4 5 2e 6p -1 -2 4d 0 6 -7 11 0 -3 7 1z 29ek 8 -6 25 48s -4 -5 23
        k6ohs a d 5 32 b -b a 0 -8 c 2e vr -9 -a 66 0 e -g h 2p8 f -f 1p jz -c g 10 8vg -d -e v 8a -h i 6a 0 -i -j
        -1i -5 -j 2x -1m -1p -2a b 2 -2o -14 28 -3d 22 -16 -3l e -2h 25 -2w
        j k 50 0 1 -k 2m 0 2 i 5l 0 3 -h 21 0 4 -g 5d 0 5 h 1 10ng 6 g 1w 5cuhv 7 b 1w 39e5a 8 a b 15o 9 -3 23 jag
        -1 -2 16 k9 -4 -5 1w 69qjh -6 c 1z 1dro d e 1b p2s -7 -8 w -9n8 f -b 1t 0 -9 -a 1w ac6ht -c -d 5n 0 -e -f 51
        0 -i -j -1a 2 1v -8 -1x 1x -3s o -1m 4r 4 18 -19 -2m 1t -2d -2r -2w 2k 2d
        j k 1h 3h0 1 i 10 lzo 2 c 52 0 3 -b v ma 4 a 1b -r08 5 7 10 iwk 6 -3 19 cctw -1 -2 1b 0 -4 8 1w ac6ht -5 9
        20 agxg -6 -7 1w 4iooc -8 b x -50k -9 -a 20 8qfg d -i 20 2xbo e f 14 rr -c -d 14 rr g -h 1z 2k7g h -g 6b 0
        -e -f v 8a -j -k 14 -2r -27 -2n 1 -2l 13 -20 -2c 1p 1v 2g -1v z -1s 12 21 -1d d -2c
        j k 2u 0 1 -k 2b 0 2 -j 5x 0 3 -i c 0 4 -h 1x 7mb0 5 h 52 0 6 -d 1x 6jq4 7 -c 1x 5cik 8 e 1x 4gvo 9 -7 w
        1950 -1 a 1w ac6ht b -6 1a 1zdg c d 1u 2yv8 -2 -3 1z 2e18 -4 -5 1g 83o f g 15 1 -8 -9 13 g -a -b 19 2u8k i
        -g 1z 40ag -e -f 9 -1p 1e 1w -18 -2s 14 -47 -12 3c -n 1i 1t -22 1s -1i -38 -29 -2k -1y
        j k c 0 1 -k 62 0 2 i 1i 495w 3 -h 3k 0 4 -g 1a 46uk 5 c 1w gudiq 6 -8 12 uh8 7 b 1a 3zwk 8 -5 20 51po 9 a
        2f 0 -1 -2 16 c0 -3 -4 1w 36e68 -6 -7 1z 40ag d h 1z 1dro e f x 16to -9 -a 12 5sc g -d 10 1xg -b -c 23 211mo
        -e -f 2a 1xg -i -j 0 -1p b -28 -31 1k -l 38 7 -2z 6 2s -4 -1u 1o -1y g -2g 35 -3b
        j k 2d 0 1 -k 1f 0 2 h 1f 0 3 f 19 1q44 4 7 23 jag -1 5 x -mrg 6 -4 66 0 -2 -3 x -b6s -5 8 1x 7mb0 9 -d 14
        3m a -c 19 cctw b -b 1a 1vik -6 c 20 42zo d e 13 8 -7 -8 1j nn -9 -a 1g 7bw -e g 27 0 -f -g 1y rp -h i 1x
        2v0c -i -j -1u 16 -2l -g -1e -8 -1h 20 2j -5 -18 2 -t -2g -13 3j 1k 2f -2y -1b
        j k 1h 3h0 1 -k 1i 6k4 2 3 18 15o -1 -2 1o 3h0 -3 4 8 7e 5 -j 14 i 6 9 1n 0 -4 7 4y 0 8 -7 1x z3w -5 -6 1r 0
        a e x 13qk b -c 14 rr c -b 1w 2urh7 -8 d x 15o -9 -a 3 0 f i 2g 4m g -g 2g y -d h 14 py -e -f 1y rr -h -i w
        -16 1p 1b 2i -1a o 6 1t -1b y 10 1a c -2q 2j -2e z -16 -14
        j k y 6k4 1 i 3o 0 2 -i 62 0 3 -h 51 0 4 g 53 0 5 e 2a 2p8 6 -a 2a 15o 7 d 2a 0 8 c 5b 0 9 b 5 32 a -3 10
        3h0 -1 -2 11 f -4 -5 x 9n8 -6 -7 3h 0 -8 -9 y 15o -b f 1t 0 -c -d 1y rr h -g 1y qc -e -f z ay -j -k -5 l -10
        c -2m p -3d 1t -1s -12 21 -46 y -5 -2s 2o -23 -2g -27 2d
        j k 10 lzo 1 c 1u 3eas 2 7 0 7zf8 3 -6 v lb 4 -5 6 15o -1 5 1v 3gm4 -2 6 11 cp -3 -4 1w ac6ht 8 b 42 0 9 a
        48 0 -7 -8 v fh -9 -a j jbp -b -c 1w 350ts d h z rg e -h 10 tpg -d f 26 83o g -g 1w 2jbps -e -f 1w 46dbj i
        -k v 7p -i -j -4 -1j 20 -19 -1e 16 i -2k 45 -v 1b -2w 32 -1v 21 23 -3e 1u -2n d
        j k 0 5064 1 e 4w 0 2 c 10 3h0 3 4 i 2p8 -1 -2 23 k6ohs 5 a 1x 9c18 6 9 1x 19ws -3 7 1x 1nss -4 8 1f 0 -5 -6
        23 211mo -7 -8 w 48s -9 b h 2p8 -a -b w af0 d -e j 33cc -c -d 1y lq -f f 4y 0 -g g 1t 0 h -k 11 pf i -j 11 o
        -h -i -q 1k -1e 1m 6 -19 -28 2c -2k 1o -14 2g -1i -v 2m -x 1y -27 1s 21
        j k 2d 0 1 -k 3o 0 2 -j 1s 0 3 a 1i 3w1o 4 6 11 qn -1 5 0 5bqs -2 -3 42 0 7 -8 1y rr 8 -7 1i j9ac 9 -6 4p 0
        -4 -5 15 l b h 13 i c g y 0 d e 6b 0 -9 -a 39 0 f -d 1a 64ak -b -c 25 af0 -e -f 1n 0 i -i 4 s -g -h -2 -15
        1d e -2o -2w 1v 2q -2x p 20 -7 -2j a -48 p -1d 1t -26 -17
        j k y 6k4 1 -k 11 i 2 6 22 xq 3 4 1v 20x0 -1 -2 1y rr 5 -5 1d 4a -3 -4 2u 0 7 -j 1y jy -6 8 1g 8vg 9 b 11 1e
        a -9 43 0 -7 -8 12 v90 c g 13 3a d -e 13 4 e f 20 3cr8 -a -b x v90 -c -d v lw h -i v i2 i -h 6e 0 -f -g -a q
        6 23 2y 20 -1r 1r e -35 14 -2q i 1b h -3a -2b 27 -3f -1f
        j k 2j 0 1 i 5j 0 2 -i 1o 3syk -1 3 1w awqe9 4 g 6b 0 -2 5 5 2s 6 -e 2e 26 7 8 2g 29 -3 -4 15 2l 9 f 1 10ng
        a -b 14 rr b -a 1a 495w -5 c 1d 6z d -9 13 q e -8 11 1e -6 -7 x 8vg -c -d 13 1 -f h x 19ws -g -h 1a 6ocs -j
        -k -1 1b -12 2g k -31 10 -4a i 1h 1d -h 2e -27 1t -2u -1 -2t -2g 1c
        """

    /// The second sum of trees.
    static let secondTable: StaticString = """
        n o 70 53 1 9 z 5z 2 7 75 5v 3 4 1e 0 -1 -2 0 2r5g 5 -6 h 15o -3 6 13 6y -4 -5 0 15a4 -7 8 75 3s -8 -9 25 0
        a i 11 8 b g 23 1vx7s c e 0 36l0 d -c z 2k -a -b 75 8e -d f 1p q8 -e -f 67 0 h -i 21 0 -g -h 1h 15o j -o 76
        r5 k -n 70 kr l m 75 8e -j -k 2b 0 -l -m -2j 55 -1f 55 -q 5l 12 1n 7z -16 5f 5k -j 60 -d 6n -1g -1d 2z 6i 80
        j 1t y
        n o 6x c0 1 7 6x 46 2 4 6e 0 3 -3 6x 28 -1 -2 6x 6k -4 5 15 bn -5 6 1z 4ymk -6 -7 6x n6 8 g 1z 7p08 9 f 11
        qn a c 73 ri b -a 76 ps -8 -9 2 kj d e 1b 18d8 -b -c j ikz -d -e 23 l3yso -f -g 1w kzbaa h m 6x qe i l 15 5n
        j k 39 0 -h -i 1w 3bk3w -j -k 6e 0 -l -m 25 5sc -n -o -58 -45 2v -3a -1x -10 3s 2x r 1 1t -10 26 -3o -3h 28
        3t -b 3x -3o 4o -16 38 -55
        n o 6x c0 1 6 6x 46 2 4 6e 0 3 -3 6x 1b -1 -2 5m 0 5 -6 6x ai -4 -5 6x p6 7 f 1x aq6s 8 -f 6x jb 9 c 15 bn a
        -a 2b 0 b -9 6y r3 -7 -8 3k 0 d -e 8 go e -d 6y qz -b -c 6e 0 g m 15 5y h l 20 98y4 -g i 20 9iz8 j k 15 3 -h
        -i 3 3h0 -j -k 1p kq -l -m 15 q -n -o -4t -42 2o -2k -e 39 1f -b -39 3x 39 1t -33 -39 -22 4c -3x 3q 45 -z 2u
        -30 1z -3c
        n o 71 6m 1 b z 5a 2 7 70 1v 3 4 1e 0 -1 -2 0 39o4 5 -6 75 8e -3 6 11 1e -4 -5 70 h8 8 a 18 r08 9 -9 19 b42s
        -7 -8 5 aq -a -b 1h 15o c m 66 0 d -m 77 r8 e l 2 83 f i 2x 0 g -f 71 li h -e 0 xkc -c -d 28 15o j k 1x 6yrs
        -g -h 9 a5 -i -j z ev -k -l 11 b -n -o -4d l -3k -28 1y 15 2n -3w -2r 3l -1w q 32 3v -3t 1q -2s 1m -3h -2z
        2s -44 -3t -19
        n o 6x ai 1 7 6x 32 2 3 g 2p8 -1 -2 g 15o 4 6 5k 0 -3 5 15 46 -4 -5 1z 2gck -6 -7 6x or 8 g 6x jb 9 d 15 ct
        a -c 1x 9f4c b -b 12 5sc -8 c 1a 1c84 -9 -a 1x aq6s e -g 3k 0 f -f 74 q0 -d -e 1w kzbaa h m 13 5i i k g 2p8
        -h j 1z 2gck -i -j 1z 1tz0 -k l 6x r7 -l -m 25 83o -n -o -46 2i -2t -1s 3o -16 32 18 1c -1f -3b 3m 2o 13 -35
        -1f 3v 2h -3p 3h -3e 2g 1i -4z
        n o 6x ai 1 7 6x 28 2 3 g 2p8 -1 -2 6x 6k 4 5 78 3by -3 -4 74 6k -5 6 6z r5 -6 -7 6x nt 8 f 2b 0 9 -f 10 nj8
        a d 1z 43dk b c 6z re -8 -9 10 i4s -a -b 12 2p8 -c e 1x 9c18 -d -e 1w j14ig g l g 2p8 h k 13 5i i j 6x qe -g
        -h 10 joc -i -j 8 b -k -l 14 rr m -o 77 7b -m -n -3z 24 15 -2v -2s 9 -2n 1p -u -e -4r 3w 23 -1n -3o 2x 3q 2t
        -2r -4h 1k -46 30 -3v
        n o 71 6m 1 a z 5a 2 7 70 15 -1 3 72 am 4 6 j oqv -2 5 76 q2 -3 -4 26 15o -5 -6 22 34m 8 9 1x 4nto -7 -8 1i
        2p8 -9 -a 12 3h0 b i j 36h1 c h h 15o d -g z fx e g 28 0 f -d 2x 0 -b -c 2 lv -e -f 2x 0 -h -i 2 bm j m 77
        rj k -m 1w j14ig l -l 1h 2p8 -j -k g 0 -n -o -3p -39 -9 -2u -1s 2f -2l 2y -3x 2k -6 -3g -30 33 -36 1i 38 -38
        3d -1o -1g -1v -22 31
        n o 6x c0 1 a 6x 46 2 5 6x 1b 3 4 1x nqjw -1 -2 4u 0 -3 -4 12 1xg 6 9 y 5sc 7 8 1z 1nss -5 -6 1z 1nss -7 -8
        78 5pz -9 -a 6x q0 b k 6x lj c j 11 rh d -i 1x 9c18 e -h 1z 52vc f -g 1z 43dk g i 76 om h -d 6z ra -b -c 1f
        0 -e -f 1z 9ujw -j -k 6e 0 l -o 39 0 -l m y 1xg -m -n -3p 2h -2x 2o -14 1v 1p -3v n -25 29 -9 -c -2p 2a 3q
        -1h -z 27 -2s 3e 3a -5b -1a
        n o 70 6t 1 9 75 6y 2 4 1e 0 3 -3 5k 0 -1 -2 z 1d 5 8 10 3h0 6 7 11 4 -4 -5 74 bj -6 -7 22 6z -8 -9 12 3h0 a
        i z hb b -i 1g 0 -a c 1h 15o d -h 71 49 e f 10 lzo -b -c 13 ca g h y 8vg -d -e 6i 0 -f -g 76 r5 j -o 1h 2p8
        k -n l 0 l -m 2b 0 m -l 10 15o -j -k -3e -f 1e -2w -10 -1b 1n -2d 2p -2k -1p 3k 23 -3r -3m 2s -2n 30 a 32
        -2r -18 -1u -15
        n o 6x dg 1 6 6x 32 2 3 g 2p8 -1 -2 g 15o 4 5 6x 92 -3 -4 10 2p8 -5 -6 6x ps 7 g 5w 0 8 -g 66 0 9 -f 2a 2p8
        a f 73 rk b -c 2 4h c d 21 0 -7 -8 23 71rsw e -b 1z 4ekc -9 -a 12 nj8 -d -e 1w kzbaa h -o g 2p8 i -n 5b 0 j
        l 39 0 -h k 20 3w1o -i -j 20 3f2k m -m 1b ftg -k -l -3d 23 -20 -o -n 3k 22 -3j o -2o 2s 2 -2q 2e -30 -22 38
        -6r 2t 15 -73 2p -23 -47
        n o 70 6t 1 9 72 99 2 6 6z 9q 3 4 1e 0 -1 -2 10 48s -3 5 0 cqc -4 -5 0 1zdg 7 -9 10 3h0 -6 8 20 2xbo -7 -8
        12 3h0 a h 1 iwk b g 1h 1xg c -f 10 1xg -a d 67 0 e -e 10 lzo f -d 1i 1vik -b -c 67 0 -g -h 10 1xg i j 72 c1
        -i -j 1h 1xg k -o l 0 l -n 2b 0 m -m 16 n9 -k -l -36 1k -2k -20 21 -28 2s -e 2a -1v -v 1n 2y -2o -2y 2d -3c
        -1w 1b 2y 1y -2x -y -1g
        n o 71 6m 1 9 70 2w 2 5 75 1r -1 3 j 1s9v -2 4 1g 1xg -3 -4 d 0 6 8 78 1l11 -5 7 1h 15o -6 -7 76 q2 -8 -9 11
        1e a j 2e e0 b g 6g 0 c f 70 4g -a d 1h 2p8 e -d 66 0 -b -c 6z 7b -e -f 4p 0 h -j d 0 i -i 6y 2v -g -h l 0 k
        -o 71 nl -k l 1h 1xg m -n 6e 0 -l -m -37 -28 -1u 1e -1u 1v -2i 1w -b -2o 3 -2j -34 -k 22 -1m 1k 2p -32 19 2t
        -1y -f -1q
        n o 6x c0 1 9 6x 28 2 3 6e 0 -1 -2 5n 0 4 8 78 3by -3 5 1w 1hds -4 6 6x 6k -5 7 23 24u7c -6 -7 23 1iye8 -8
        -9 6x ph a d 6z r5 b -d 11 rh c -c 5i 0 -a -b 1w j14ig e m 13 5i f l 6e 0 g -k 5b 0 h j 39 0 -e i 20 3w1o -f
        -g 20 3f2k k -j 1n 0 -h -i 1w 2dk23 -l -m x 17lg -n -o -36 2k 1w -2y -1r -19 x 3d -14 1o -l -5 -8 31 -6q 2k
        -7a 23 2f -11 2p -2s -4u -3
        n o 6x ai 1 9 6x 1x 2 3 1x nqjw -1 -2 78 3by -3 4 2e 1dw 5 -9 4u 0 6 -8 1z 3h0 -4 7 1y rr -5 8 1b -r08 -6 -7
        6x q0 a k 1z 9ujw b -k 6y rf c -j 1f 0 d j 8 6f e i 5 2s f -e 23 jdj4 g -d v h7 -a h 16 gj -b -c 1y q9 -f -g
        12 19ws -h -i 6e 0 l -o 39 0 -l m 2a 1xg -m -n -33 2p 22 2i -1l 3d -15 4a -2p 1m -4w g 1x -l -3m 13 j -3f -7
        -30 2t 2e -5f -1d
        n o 6x dg 1 d 6x 28 2 3 g 2p8 -1 -2 g 15o 4 c 1a 58no 5 7 73 6k 6 -5 1x 1nss -3 -4 11 0 8 9 z 0 -6 -7 1g f1o
        a -b 3v 0 b -a 77 o4 -8 -9 1x 29ek -c -d 6x qe e i 6x kh -e f 13 5i -f g 1w 3bk3w -g h 1w 7hiiv -h -i 1w
        kzbaa j -o 13 5i k -n g 2p8 l -m 5b 0 -j m 20 3f2k -k -l -30 2e -c -2b -u -f 4m -2g 7 3a y -1f 2k h 1k 2h
        -47 1u 2x -3u 24 -1u -13 -45
        n o 74 8n 1 8 72 de 2 5 j 4csu 3 -4 1l 1xg 4 -3 5k 0 -1 -2 1 hd0 6 -8 23 24u7c 7 -7 z 74 -5 -6 12 3h0 9 i z
        5z a g 23 1vx7s b e 69 0 c d 2g 1j -9 -a z 1 -b -c 72 1h -d f 1p q8 -e -f 23 5xzpc h -i j d70 -g -h 77 1e j
        k 2g 1i -j -k 1h 1xg l -o m 0 m -n 2b 0 -l -m -2t 8 2v -e -2i 1o e 2c -i -29 -1k 3n -1n 1p -1l -29 2l -4f 19
        -10 2d -2l -21 -17
        n o 6x 92 1 3 6x 1b -1 2 1d 2j -2 -3 6x q0 4 h 1f 0 5 f 1x aq6s 6 e 1z 57vw 7 -c 1z 40ag 8 d 1z 3340 9 -9 6x
        ey -4 a 76 ir -5 b 1z 2gck c -8 78 e37 -6 -7 6 0 -a -b 26 15o -d -e 13 4m g -h 1f 0 -f -g 6e 0 i -o 13 5i j
        m 39 0 k l 3 3h0 -i -j y 1xg -k -l 1f 0 -m -n -2y -1s -m -e 1j -p 1a -3w 2x -3g s 2j -34 1r -1y 1q -3d 2o -8
        2k -49 1q -3k -17
        n o 6x dg 1 c 6x 1x 2 3 1l 1xg -1 -2 g 15o 4 b 78 40p -3 5 1a 58no 6 7 75 6y -4 -5 0 1270 8 a 1w gudiq 9 -8
        20 8h64 -6 -7 1y rr -9 -a 10 2p8 -b -c 6x qe d i 74 q0 e h 2d 0 f -g 66 0 g -f 54 0 -d -e 1z 4ekc -h -i 1w
        j14ig j -o g 2p8 k -n 1f 0 -j l 1y rp -k m w sxo -l -m -2u 28 1x -29 -y t -1w 47 -27 3i -l 32 1f -2j -3o -2i
        a -3h 2r 2h 1i -63 -1t -3f
        n o 6x 6k 1 7 6x 1b 2 3 1r 2p8 -1 -2 1a 5064 -3 4 28 0 5 -7 y 50k 6 -6 1w 5q1fm -4 -5 6x q0 8 l 6z rk 9 -l
        21 0 a -k 1f 0 b h y 5sc c g 14 1 -8 d 72 r3 e -c 72 5v -9 f 14 3 -a -b 1w 4k8um -d -e 25 lzo i k 1f 0 j -h
        74 1g -f -g 14 rr -i -j 1w j14ig m -o 13 5i -m -n -2u 29 -1r -17 20 3v -1i 1q 7 -2f 1n -c -2t 22 1q -2e 1z
        -42 1m -3v -17 2k -w -34
        n o 6x 6k 1 2 6x 16 -1 -2 6x qe 3 d 6x kh 4 9 11 px 5 -8 66 0 6 -7 y 5sc 7 -6 1l 0 8 -5 25 0 -3 -4 23 1ccqo
        a -d 6 1xg b -c 12 sxo c -b 1y rr -9 -a 1w kzbaa e -o 5b 0 f l g 2p8 g -k 6x re h -j 1f 0 -e i 1y rp j k 1p
        mf -f -g w kg4 -h -i 74 r7 -l m 25 af0 -m -n -2t -1d u -n 1j -1p -2u -16 -e -3t 15 1m 1g 2a 29 -4c 1a -5d 2u
        -29 1w 1f -8e -3l
        n o 75 3s 1 4 11 2a 2 -4 1e 0 3 -3 6z 2k -1 -2 10 3h0 5 7 11 4 6 -7 12 8vg -5 -6 1h 2p8 8 -o y 1xg 9 g 1w
        kzbaa a f 2f 15o b e a 15o c -b 1g 0 -8 d 13 5i -9 -a f 0 -c -d 20 98y4 -e -f 1f 0 h m 1y r2 i -l 1w 2c0f2 j
        k 10 5sc -g -h 1y qu -i l 13 1 -j -k y 2p8 -m -n -2p -1e 22 -7 -1n 1t 6 m 2k i -14 -2o 13 2n -2z 2c -40 1e
        1n -al 1s -5z -f -1v
        n o 6x dg 1 9 6x 1b 2 3 1x nqjw -1 -2 28 0 4 6 20 7j7w -3 5 73 in -4 -5 g 15o 7 8 71 4 -6 -7 78 h6o -8 -9 6x
        qk a i 2 3o b d 5 2z c -c 2a 2p8 -a -b 4x 0 -d e 4z 0 f -i 1x 5cik g h 78 xdo -e -f 20 3nk4 -g -h 1w j14ig j
        -o g 2p8 k -n 6x re l -m 1f 0 -j m 1y rp -k -l -2p 2g -n 2f -1e h -1r -1f 2q 16 -1k -16 26 -15 1v 1d -3p 2p
        27 1h -3b 2q -23 -2h
        n o 75 8e 1 6 22 34m 2 5 75 u -1 3 1a 5e24 4 -4 1z 3h0 -2 -3 11 2v -5 -6 10 3h0 7 9 11 19 -7 8 2 3k -8 -9 2
        6o a l 67 0 b -l 1b 1270 c d 1z 8zos -a -b 1w j14ig e j 2a 1xg f -h 10 9n8 g i 23 1ccqo h -e 1i puk -c -d 6
        0 -f -g 1z 3x7c k -k v cp -i -j g 0 m -o 2 mw -m -n -2n i -25 9 -x u -10 13 -22 26 -2g j -5w 10 o 2g -2e 2k
        -58 2o -23 3 -2k 21
        n o 6x 46 1 3 6x c -1 2 1d a4 -2 -3 6x qk 4 k 6x jb 5 e 15 bn 6 d 11 4j 7 c y 5sc 8 -9 1y r2 9 a 78 4ds -4
        -5 25 1xg b -8 6y qm -6 -7 19 48e4 -a -b y 2p8 -c -d 15 4x f i 6y re g h 8 hi -e -f 2z 0 -g -h w 6k4 -i j 18
        48s -j -k g 2p8 l -o 39 0 -l m y 1xg -m -n -2u -1t -7 2r -l 1y -n -1g -22 -24 -2 32 -m 1c -3v c -52 2i -3a x
        28 28 -3j -2d
        n o 6x 46 1 2 6x c -1 -2 6x qk 3 c 21 0 4 -c 5 2o 5 -b 6x n6 6 a 1x 9c18 7 -7 1z 57vw 8 -6 1x 7mb0 9 -5 70
        rd -3 -4 15 5n -8 b 1w 3bk3w -9 -a 1w j14ig d -o 5b 0 e l 13 5i f -k y 1xg g h 6e 0 -d -e 28 15o -f i y 3h0
        j -j 1x 2plw -g k 1x 3f2k -h -i 13 i -l m 13 q -m -n -2t -1k b -16 -3a 2k -1i 17 1m -3x -18 -3e 2l -1k 2f 21
        -7i -n 2b -1m 27 -70 1f -2m
        n o 6x 5k 1 7 6x c -1 2 6x 28 -2 3 23 1de5w 4 -7 y 2p8 -3 5 19 98y4 6 -6 20 47mc -4 -5 6x qe 8 j 78 595 -8 9
        23 211mo a g 1x 9c18 b f x 19ws c e 71 re d -b 4 cg -9 -a 78 1rkq -c -d 25 0 -e -f 14 1 -g h 1p l9 i -j 72
        de -h -i 20 98y4 k m g 2p8 l -m 6x re -k -l 78 rpe -n -o -2s -1o -s -m 4v -1o -1b 1x 5 -1r -20 1h -v c -34
        1y -k 19 -2n 1o 2k -1n 1r -1t
        n o 75 4i 1 4 z 6 2 3 75 o -1 -2 g 15o -3 -4 1 f1o 5 f g 0 6 d z 1 -5 7 1w gudiq 8 -c f 0 9 a 1y rp -6 -7 2
        27 b -b z 5z c -a 20 5spw -8 -9 77 qr e -f 1f 0 -d -e 1w j14ig g m 10 6k4 h j 1w awqe9 -g i x re4 -h -i 1f 0
        k l 2r 0 -j -k 1y rh -l -m x 19ws -n -o -2h -v -k 2x -1u -2x 1n -18 14 1c -18 3v 1h -h -w r -85 -a 2b -49 28
        -1z -37 t
        n o 6x 32 1 3 6x c -1 2 1d co -2 -3 6x qv 4 -o 73 ri 5 -n 74 am 6 c 1b kg4 7 b 51 0 8 -8 76 om 9 a 1d k0 -4
        -5 14 2p -6 -7 14 1 -9 -a 14 3m d g 1x 7mb0 -b e 1r 0 f -e j avn -c -d 53 0 h -m 59 0 i -l 14 ri j m 14 ra k
        l 1g 0 -f -g 1p rr -h -i 5v 0 -j -k -2q -1l g 10 -1q z -3c -1p -2z -d 1k -1r 2b -36 -2y c -2z 1v 1d -j 1h
        -4u -u 1z
        n o 6x 46 1 3 6x c -1 2 1d a4 -2 -3 6x ph 4 c 6z r5 5 b 74 el 6 8 55 0 7 -6 13 ca -4 -5 1f 0 9 a 21 0 -7 -8
        1x 3f2k -9 -a 14 rq -b -c 5b 0 d l 13 5i e k 3 3h0 f -j 14 rr g j 51 0 -d h 13 5 i -g 1x 349o -e -f 1v 7lj8
        -h -i 1f 0 -k -l z ob -m m 1g byk -n -o -2q -1h 4 -5 26 -26 17 -2q -2m 1h -1a t 28 15 -4a 1y 1k -1a -15 u
        -3l 1b 9 -83
        n o 6x 28 1 3 6x a -1 2 6e 0 -2 -3 6x r9 4 k 6x n6 5 i 78 595 -4 6 58 0 7 -h 28 0 8 d 25 0 9 b 1w 2c0f2 a -7
        19 3zwk -5 -6 78 ij8 c -a 1b -r08 -8 -9 8 6f e -g 20 89gc f -f 1w bo776 g -e 0 hd0 h -d 1j eu -b -c 13 5i -i
        j 1w 3bk3w -j -k 1w j14ig l -o 6e 0 m -n 59 0 -l -m -2r -1i 2t 1b q -28 1o 36 -e -x 3 3c -p 1u -1r -2j -2t x
        21 -3c 2j 16 -2a -2d
        n o 75 3s 1 2 70 i -1 -2 d 0 3 e h 15o 4 d 69 0 5 b 1r 15o 6 -9 20 5spw 7 8 1s 0 -3 -4 1f 0 9 -8 1x 1xtw -5
        a 1w 2pahr -6 -7 15 0 -a c 15 1n -b -c 72 et -d -e 1w j14ig f -o 71 rf g -n 1x 2v0c -f h 1x 35t8 i l 16 4g
        -g j 11 3s -h k 6c 0 -i -j 29 0 -k m 2 o7 -l -m -2b -g -22 -5 -1u -n 27 -34 x -1j 2s 3 -4 1i 1d 1r -7y -3r
        1r -1e 1s -2k 24 -1r
        n o 6x 28 1 2 6x a -1 -2 6x r9 3 h 6x ey 4 5 1h 3h0 -3 -4 1f 0 6 e 10 ob0 7 d 53 0 8 c 78 jdq 9 a 6z rj -5
        -6 23 1ccqo b -9 1i z3w -7 -8 y 15o -a -b 8 hi -c -d 78 qbc -e f 1x 384k -f g 1i 6k4 -g -h 5b 0 i m 78 1cb6
        -i j 1x 39o4 k -m 36 0 l -l 1b cqc -j -k 25 af0 -n -o -2p -1e -3 -24 19 -16 -2 -2q g 1j -5w 1t -34 10 -3y
        -2z 1m 2d 2d -3e 23 28 1k -5s
        n o 6x 32 1 2 6x c -1 -2 6x qv 3 f y 6k4 4 e 73 rk 5 -d 8 fx 6 -c 2d 0 7 -b 1h 3h0 8 -a 11 i 9 d 1w bo776 a
        -7 1g 0 b -6 27 1xg c -5 11 0 -3 -4 1y p7 -8 -9 5s 0 -e -f 5b 0 g m 1w j14ig h -m g 1xg i -l y 1xg -g j y
        2p8 k -k 1w b4ocl l -j 1f 0 -h -i 20 3f2k -n -o -2m -13 1k -20 -4l w 2g 13 -3 -1k -1k -1x -13 -4n -t 2b 22
        -45 -57 20 -28 -22 -5w r
        n o 6x 1i 1 3 6x a -1 2 6e 0 -2 -3 6x qs 4 g 6y rh 5 -g 74 am 6 a 78 40p -4 7 5n 0 8 -8 1d d -5 9 69 0 -6 -7
        1w bo776 b e 1x 6oqo c d 69 0 -9 -a 1r 0 -b -c 4r 0 -d f 76 fu -e -f 1w ac6ht h j 5b 0 -h i 1y pq -i -j 78
        2231 k -o x uh8 l m 11 qn -k -l 1y rm -m -n -2o -1d 2v 2k -1g 4 -22 1i b 1o -4 -31 2c 1c -3d -z 20 -4f j -6o
        -1h 25 -1r 2l
        n o 6x 16 1 2 g 2p8 -1 -2 6x r9 3 j 6x n6 4 g 66 0 5 -f 1x 8wlo 6 f 1b -r08 7 a 14 3m 8 9 28 0 -3 -4 15 5j
        -5 -6 1b 0 -7 b w -1xg c d 15 w -8 -9 1d 3c -a e 11 cp -b -c 1y rr -d -e 2a 2p8 h -j 23 1ccqo i -i 0 5064 -g
        -h 5b 0 k m 20 98y4 l -m g 1xg -k -l 1g byk -n -o -28 2y 2f -t -12 28 -1m -q 3e -k 18 -u -1z 2c -23 -m 1d 18
        -28 27 -2d -g y -52
        n o 74 8n 1 7 1d 2w 2 6 74 o -1 3 78 595 -2 4 5e 0 -3 5 1x 6jq4 -4 -5 22 1i6 -6 -7 1h 2p8 8 m 3 15o 9 -m 69
        0 a -l 26 3h0 b f 6y qz c -c 1w 22xhy d e v bn -8 -9 x 0 -a -b 5b 0 g l 1w kzbaa h k m 0 i -g 1f 0 -d j 78
        qbc -e -f x 19ws -h -i 1x 3ops -j -k w puk -n -o -27 1a -1i -j 52 -h y 11 -12 -21 18 -f 1j 1c -1n -29 -3n 17
        -46 t 1y -m h -2l
        n o 6x 1b 1 2 6x a -1 -2 6x rb 3 l 28 0 4 7 6x p6 5 -6 78 ij8 -3 6 78 jxd -4 -5 8 33 8 k 4r 0 9 j 13 5b a h
        78 1dj1 b -e 78 11z0 c f 5 6l d -a 1w cq2g1 e -9 78 qfx -7 -8 76 dw -b g z k7 -c -d 1w 2dk23 -f i 76 57 -g
        -h 13 1g -i -j 5n 0 -k -l 5b 0 m -o 1w j14ig -m -n -2l -z t -3d -2 1k k 2k -3k -1w 2 -6o 10 1l 12 y -3c -23
        t -2b 1u 23 -1f -29
        n o 6x x 1 2 g 2p8 -1 -2 6x re 3 l 28 0 4 9 2r 0 5 -8 6x p6 6 -7 6y rf 7 -6 6y 6t -3 8 3h 0 -4 -5 71 a -9 a
        4 rr b k z qp c j 38 0 d -h y 15o e f 4 k4 -a -b 5n 0 g -g 4y 0 h i 53 0 -c -d 19 bv30 -e -f 1w 19lnc -i -j
        z im -k -l 1w j14ig m -o g 2p8 -m -n -23 2l -6 19 -1n -s 1l -3e 11 -6 -3v -24 -6t -p -30 v 2u -1u 21 2k -m
        21 -2c -1a
        n o 6x 1b 1 3 6x a -1 2 1l 15o -2 -3 6x r9 4 k 78 40p -4 5 74 7v 6 a 1a 1ejg -5 7 1z 3x7c 8 -9 1r 15o 9 -8
        11 f -6 -7 6y rf b i 21 0 c -h y 6k4 d -g 4 6 e -f 4r 0 f -e 13 26 -a g 20 3w1o -b h 20 4q50 -c -d 1z 19ws
        -i j 74 me -j -k 20 98y4 l -o 39 0 m -n 2 29 -l -m -2j -18 1d 1u -1s o -p 2t -1s 10 1j -2m c -j 1c -1f -2o
        -1e 1r -h 1w -h -1j -7
        n o 76 qs 1 k 0 2xbo 2 a 1x s5w 3 4 1x nj8 -1 -2 g 0 5 9 22 b7 6 7 1i 20x0 -3 -4 z n3 8 -7 2 1d -5 -6 76 1y
        -8 -9 1x 29ek -a b 1x 384k c j 76 67 d e 1x 2a6c -b -c 1x 2plw f g 4y 0 -d -e 35 0 h i 14 pm -f -g 1f 0 -h
        -i 1i 2p8 -j -k 6z 9 -l l 17 lzo m -o v i2 -m -n -f -5c -1q 0 2 -2x 19 -d v 1h -4f 1i -23 21 -58 v 14 -34
        -25 1h -2h -1k e -23
        n o 75 55 1 3 6y 9 2 -3 22 34m -1 -2 4p 0 4 -o 2 3k 5 m 1h 2p8 6 -l 1x s5w 7 8 1z lzo -4 -5 13 l 9 h 20 3cr8
        a d 20 2xbo -6 b 1n 0 c -9 4r 0 -7 -8 20 5l04 e f 17 5sc -a -b 20 5spw -c g 2z 0 -d -e 13 5i i l 5s 0 j k 9
        n7 -f -g 6y 2 -h -i 20 38wc -j -k 6i 0 -m -n -23 3 -b -a -7q 6 2 -5s y 1m -j -3b m -1t j -2k -1 21 1q -1p
        -11 -q 2k -1l
        n o 6z 7b 1 6 1d 0 2 5 x 0 -1 3 1l 1xg 4 -4 23 k4dxk -2 -3 0 4wb8 -5 -6 2 4h 7 m 1b z3w 8 c 71 bk 9 a 1 i4s
        -7 -8 1p mf b -b a 0 -9 -a 28 15o d i 1w 4bsqz e g 11 ri f -e 2e v -c -d 1w j14ig -f h 1x 51po -g -h 18 3h0
        j l 1y qu -i k 1y qz -j -k 2j 0 -l -m 6i 0 -n -o -25 -18 l 2s -8 1c -p z 1h -e -27 23 -1n 23 1i -2h 29 w -5m
        -1z 22 -30 -q 2i
        n o 77 1n 1 2 6z 9 -1 -2 77 qr 3 l 1h 3h0 4 -l 28 0 5 b 2r 0 6 -9 5b 0 7 -8 4p 0 8 -7 1z 40ag 9 a 10 3h0 -3
        -4 22 xq -5 -6 20 8y58 c j 8 33 d -h 1n 0 e -g 26 e9w f -f 10 lzo g -e 78 11z0 h -d 1y o0 i -c 1w 1teu6 -a
        -b 12 3h0 -i k 1z 1tz0 -j -k 1w gudiq m -o 5e 0 -m -n -27 -b i 1t -12 1n -1t -1j -3k -r -71 5 -2n 1f 13 1b
        -19 -2u 1v -1r -17 -14 12 3p
        n o 6x a -1 1 6x r9 2 l 28 0 3 b 1x 7mb0 4 a 1x 6jq4 5 9 10 3h0 -2 6 76 8 -3 7 13 6o 8 -6 74 51 -4 -5 w -9n8
        -7 -8 19 2rx8 -9 -a 3a 0 c -l 8 7s d -k 50 0 e -j 6x 2l -b f 1t 0 g k 28 1xg h -g 1w 39e5a i j y 1xg -c -d
        78 1l11 -e -f 5e 0 -h -i 1w j14ig m -o 5b 0 -m -n -2g -a -2e -1t x 2u 7u 1x 13 -1z -1b f -25 -29 g 1j y -17
        3b -2e 2n 1o -1m -1h
        n o 6x o -1 1 6x rb 2 k 78 40p 3 4 x -lzo -2 -3 y 6k4 5 -k 62 0 6 -j 6y rk 7 i 3o 0 8 -f 58 0 9 -e 28 0 a d
        6y 6t b -7 25 15o c -6 x ftg -4 -5 8 33 e h 1g 15o f g 3i 0 -8 -9 4m 0 -a -b y 2p8 -c -d 78 q30 -g j 13 23
        -h -i 5b 0 l -o 1w ac6ht -l m 78 2231 -m -n -1t 4k s -n 1a -1b 10 -1c 1c g -2h -2g n -1i -2y -1z v -29 -36
        -1q 1w -1b 2a -20
        n o 76 rp 1 m 7 0 2 f 24 0 3 6 1l 0 4 5 50 0 -1 -2 71 re -3 -4 15 1l 7 9 74 am 8 -7 15 j -5 -6 6z om a e 1z
        2yhc b d 1z 15o -8 c v kr -9 -a 1z 3340 -b -c 1q 0 -d -e 70 p1 g l z r2 h -k 1b -r08 -f i 76 ig j k 0 18d8
        -g -h 1v 57vw -i -j a 2p8 -l -m z l -n -o -w 32 1j -2c -w y 10 28 -c -34 6f y -2p -3 y -1g e -1l 12 26 14
        -2j -2c 16
        n o 6x b -1 1 6x re 2 j 28 0 3 6 3p 0 4 -5 5w 0 5 -4 6x p6 -2 -3 3s 0 7 -j 1t 0 8 a 28 1xg 9 -8 5n 0 -6 -7
        4r 0 b g 1y rq c -e 6x 2l d e 1o 7bw -9 -a 13 20 f -d 2j 0 -b -c 1o 13qk -f h 28 15o -g i v cp -h -i 5b 0 k
        -o 11 rl -k l 1y ro -l m 2g 10 -m -n -2a 3 1b -2e 24 -16 2e 1j 2f -1i 25 -2g -3 -16 -2b 1y r -39 1t 22 -1u
        2i -p -28
        n o 6x a -1 1 6x re 2 l 3o 0 3 -l 2d 0 4 -k 2r 0 5 -j 6z r5 6 f 1v 20x0 7 -b 19 9i7g 8 d 1g 0 9 c 1l 15o a
        -5 78 40p -2 b 0 e9w -3 -4 54 0 -6 -7 14 72 -8 e 1g 0 -9 -a 1w b4ocl g k 6x qe h j 26 e9w i -e 2f b6s -c -d
        1l 15o -f -g 78 1obn -h -i 1w j14ig m -o 5b 0 -m -n -2b 1y g -23 27 b -2q -27 -36 1c s -o -38 r 11 -35 -4f
        -7 -2c -1a -2m 1o -1v -1f
        n o 76 rq 1 m l 0 2 l z my 3 j 1z 3h0 -1 4 1z 1c84 5 6 23 m0fs -2 -3 4v 0 7 -h y 7bw 8 -g 1w 7cm3m 9 e 16 7
        -4 a 6b 0 b d y 2p8 -5 c 1w 2pahr -6 -7 y 50k -8 -9 1w 7o6be -a f 11 s g h 1w 7t9e0 -b -c 12 sxo -d i g 2p8
        -e -f 1p hl -i k 1i 1nss -j -k 1w a7288 -l -m 11 e -n -o x -1o -9 -15 s j 49 u -2e -1z 4q r -2b 12 -39 -27
        -1u y -27 r -1y 29 -2d 15
        n o 6x a -1 1 6x rg 2 -o 2d 0 3 -n 28 0 4 b 1x 7mb0 5 a 1x 6jq4 6 -7 10 3h0 7 8 v ok -2 -3 1x 5jgk 9 -6 2x 0
        -4 -5 43 0 -8 -9 1x s5w c d j 2bgm -a -b 2 3a e -m 1x 2plw f k 78 10q6 g -h 1b 0 -c h 1l 0 -d i 6x 7r j -g
        1u l7w -e -f 1x 35t8 l m 10 50k -i -j 6x jb -k -l -28 -3 -2w 15 -2c -1f 31 5 -2v -3x x -z m 6n h 18 -3c 6
        -37 -j 1c -y -1c 10
        n o 77 4q 1 c 74 k -1 2 20 47mc 3 a 10 ftg 4 9 78 3by -2 5 1z 30es 6 8 b 15o 7 -5 12 uh8 -3 -4 28 0 -6 -7 20
        2xbo -8 -9 20 8h64 -a b 16 q6 -b -c 16 rp d -o 1 p2s e k 4 rr f -j 28 0 g -i 1x 7mb0 h -h 1x 5yi8 -d i 75 30
        j -g 77 rp -e -f 1x 26bg -k l 1x 35t8 m -n w i4s -l -m -23 2f -2w f 10 57 -12 1x -t k -2b q b 9e -11 1f -15
        -f 1a 1s l -20 19 2k
        n o l 0 1 m 3g 0 2 -m 1z 3h0 3 6 12 15o 4 5 1b uh8 -1 -2 10 2p8 -3 -4 x -50k 7 9 10 lzo -5 8 10 sxo -6 -7 y
        6k4 a -l 2a 2p8 b -k 28 0 c l 10 3h0 d e x l7w -8 -9 5w 0 f -h 1h 15o g k 74 o1 -a h 12 byk -b i 5b 0 -c j
        1b gl8 -d -e x 19ws -f -g 73 rp -i -j 78 ppu -n -o g -2z d 2b -26 35 -1g -o l 1w -1f 1d 1n -3j -20 r -2y 1
        -2r -15 -19 -2p -2e a
        n o 6x a -1 1 6x re 2 -o 6y r1 3 m 33 0 4 l 21 0 5 -j 78 1hxi 6 g 78 rpe 7 c 1x 17lg 8 9 5s 0 -2 -3 1x 2jfo
        -4 a 1z 21os -5 b 4d 0 -6 -7 z 3 d f 74 gt e -a 23 jdj4 -8 -9 3i 0 -b -c 78 1oq8 h j 23 mb8o i -f 11 0 -d -e
        5r 0 -g k 6x kh -h -i 6d 0 -k -l 1o 3h0 -m -n -27 -2p 7 10 -a 2d -2j -2z -3 1t -21 f a2 10 1l 1d -26 17 -2c
        -20 24 27 -m 10
        n o 6x b -1 1 6x r9 2 g 78 40p 3 4 2e 4a -2 -3 58 0 5 -g 62 0 6 -f 3o 0 7 -e 68 0 8 f y 6k4 9 -b 14 3m -4 a
        20 45b0 b -a 13 6y c -9 12 i4s -5 d 13 29 -6 e 77 l4 -7 -8 12 3h0 -c -d 20 80kw h l 5b 0 i -l 1y rn -h j 1y
        ro -i k 2a 1xg -j -k v hd m -o 15 3 -m -n -20 -10 2d c -1x d -2o x 28 2 -1d 2x -1u -2e -2u -1n 1x -3u 17 -2h
        -1o -1v 1r -4a
        n o 76 q2 1 k 21 0 2 -k 3o 0 3 -j 1h 3h0 4 j a 0 5 h 10 3h0 -1 6 5 32 7 g 76 3 -2 8 16 2p -3 9 16 p1 a -b 24
        0 b f 14 py c -8 1y r2 d e w cqc -4 -5 29 0 -6 -7 y 48s -9 -a 1t 0 -c -d 1x 1nss -e i 10 iwk -f -g w ob0 -h
        -i 11 0 -l l 13 0 m -o 1g 48s -m -n -2 -2a 1r c -2m -2i 1a o 1b -10 1z s -3l 1g -1v 13 h -27 -27 -2e -1p -s
        25 -q
        n o 6x a -1 1 6x qe 2 9 6z rf 3 -9 33 0 4 8 3k 0 5 -6 21 0 6 -5 4p 0 -2 7 6x 16 -3 -4 6z 7b -7 -8 59 0 a i
        1z 1tz0 b c 1d e4 -a -b 1z 1wac d e w 5sc -c -d 6e 0 f -i x zvo g -h 78 1eae h -g 78 1aef -e -f 1n 0 j -o w
        f1o -j k 20 2xbo -k l x cqc m -n 20 4q50 -l -m -20 c 13 -29 -28 -1l -25 c -u 1n -28 1g -35 x -36 1o 1s -1x r
        1j -1g -81 -1n 1a
        n o 6x 7 -1 1 1b -r08 2 9 5r 0 3 7 19 2u8k 4 -6 8 5y 5 -5 w 0 -2 6 76 om -3 -4 22 0 8 -9 23 3nrts -7 -8 1b 0
        a b 1z 3340 -a -b 4r 0 c j 76 ir d g 72 9 e f 1o af0 -c -d 77 re -e -f 1z 2yhc h i 1z 2qdo -g -h 1z 31yc -i
        -j 8 0 k -o 9 37 -k l 44 0 m -n 2e 2gck -l -m -27 -w 2e -n -2c -u -1i 1f 2w -2r y 3u y k -15 -e -48 5f z e
        -1s 1u 44 9
        n o 6x a 1 2 0 2bpw -1 -2 6x rb 3 -o 73 ro 4 -n b 0 5 -m 1d 2x 6 m 20 45b0 7 a 10 joc -3 8 11 p3 9 -6 6x 7r
        -4 -5 20 4jys b c 13 1w -7 -8 74 el d f 23 k4dxk e -b 71 e -9 -a 2a 15o g -j 11 rf h -i 5a 0 i l 78 1dj1 j
        -f 20 5a78 -c k 4x 0 -d -e 73 r0 -g -h 13 43 -k -l -25 2w -12 -1e 1n -x 1z -d b -1e 1e -3r 1t -1a r 1b -15
        1u 21 5 16 y -1x w
        n o 6x 5 -1 1 1x s5w 2 4 78 ar5 -2 3 15 2w -3 -4 2r 0 5 -o 53 0 6 k 10 3h0 -5 7 78 jdq 8 b 72 51 9 a 5 8d -6
        -7 a 0 -8 -9 15 k6 c -j 20 bqgc d i 1x 3cr8 e h 78 ocs -a f 1x 2rx8 -b g 16 6u -c -d 1y nq -e -f 16 e9 j -i
        78 vy8 -g -h 14 1p l m 6x gi -k -l 25 5sc -m -n -24 -d b -6q -8 e -2n 1n -1g 1j -8 r -2s -23 s -29 2r -36 2u
        -1o 1o -4i i -2a
        n o 76 rp 1 -o 50 0 2 -n 1b -r08 3 c 5e 0 4 -a 20 37cs -1 5 73 r2 6 a 1y rr 7 -6 3p 0 8 -5 j oqv -2 9 1j 22
        -3 -4 26 1xg -7 b 5s 0 -8 -9 1b -15o d e 26 83o -b -c y 6k4 f -m 72 d -d g 72 80 h m 1y rg i k 5e 0 j -g 1j
        ph -e -f 5t 0 l -j 1w 2zf7o -h -i 3i 0 -k -l 1h -1i 12 -1p 21 21 -2q -3h 18 1z -2x g k -8 1y -22 1o -1z -2w
        -4 o -1y 2d -1h
        n o 6x 5 -1 1 2d 0 2 -o 77 0 -2 3 76 hs 4 9 2 3d 5 -8 6x ps 6 7 1 1m98 -3 -4 1x 35t8 8 -7 78 ocs -5 -6 1x
        4gvo a l 1x 427w b -k 78 1aef c j 1x s5w d e 1a 1c84 -9 -a 72 c1 -b f 72 rk g -g 1f 0 h i 1y ri -c -d 1y m4
        -e -f 1y qu -h k 11 rm -i -j 3q 0 m -n 1g 7bw -l -m -25 1p 3 2b 1g -k 1z -g x -46 -i l 28 -5b -a -1u 1w -3h
        7 -2p -8 1n -2o -16
        n o 76 gi 1 4 0 1zdg 2 3 4 rr -1 -2 1p lm -3 -4 28 15o 5 d 1y r2 6 8 6z rh 7 -7 3i 0 -5 -6 17 af0 9 c 1h 15o
        a -b 4 p5 b -a 1y rb -8 -9 x l7w -c -d 1x s5w -e e 20 8o44 f -o z or g -n 4x 0 -f h 1x 3cr8 i -m 1x 30es j m
        d 0 k -j 78 ev3 l -i 10 3h0 -g -h 29 0 -k -l -6 1f u -v -w s -2f 36 10 -1a -1i -1w 1f -4g -2l -16 2n -28 x
        2x -34 z y -2d
        n o 6x 5 -1 1 c 0 2 -o 1x e948 3 -n 1h 2p8 4 l 2a 2p8 5 k 2c 0 6 -h v 55 -2 7 76 e7 8 h 13 i3 9 -c 19 2wjw a
        f 19 1q44 b d v e4 c -5 9 n7 -3 -4 6x 7r e -8 66 0 -6 -7 17 3h0 g -b 6z rn -9 -a 3z 0 i -g 1x s5w j -f 1x
        nj8 -d -e 1x 2inw -i -j 76 7j m -m 6y jw -k -l -25 -g o -17 1z 5x -11 1l 10 -x -z -18 16 -48 -1 19 -1o j -21
        -y 21 -2e 2v -33
        n o 1 10ng 1 m 3 15o 2 -m 1d i 3 6 2f 8vg 4 5 6z 8 -1 -2 1a 4fc4 -3 -4 j t3g -5 7 4 jp 8 k 23 jiv8o 9 -i 16
        2 -6 a 20 51po b h 20 47mc c g 1z 10ng d e 2g 2o -7 -8 12 13qk f -b 1z 30es -9 -a z 8 -c -d z qx -e i 23
        1iye8 -f j 1 hd0 -g -h 22 y9e -j l 1z wsk -k -l 1b 10ng -n -o -19 -3 -2o 5 r 15 1i -1x -2f w p -s 22 -d -j h
        -8a -13 1 -1 -7c -z y -b
        n o 6x 3 -1 1 k 0 2 -o 50 0 3 -n 3a 0 4 l 21 0 5 -j 63 0 6 -i 1h 2p8 7 j 1w 4w378 8 9 l 0 -2 -3 18 6k4 a f
        60 0 b -9 1w 69qjh -4 c 5s 0 d e 2e 93 -5 -6 12 15o -7 -8 15 4 -a g 1x 3v9w -b h 19 3afw i -e 6x 3k -c -d 77
        jg k -h g 15o -f -g 10 2p8 m -m 1 5sc -k -l -2e -1 -1v 1f 7 -35 1j -5 -2d -u f 8s 1v 1p -2k 1s l -2r -24 -2j
        1z 3n 24 -1y
        n o k 0 1 -o 53 0 2 l 3g 0 3 -k 1z 3h0 4 6 4e 0 5 -3 1x 3syk -1 -2 1w nod9 7 9 19 85lg 8 -6 76 q2 -4 -5 14 0
        -7 a 14 0 -8 b 13 ob c -j 6b 0 d h 28 15o e g 1z p2s -9 f w -3h0 -a -b 4x 0 -c -d 1w 36e68 i k z 5a -e j 51
        0 -f -g w -3h0 -h -i 6c 0 m -n 14 qz -l -m k 2r -3e b -2f -31 -w 2d -m -26 1g -27 7 -9 1k -2j 20 -l -2t -2f
        -47 16 -5 -21
        n o 6x 3 -1 1 21 0 2 -o c 0 3 -n k 0 4 -m v q7 5 -l 33 0 6 m 67 0 7 -i 77 52 8 i 78 1eae 9 g 78 1aef a f 77
        0 -2 b 3i 0 c -7 15 h d -6 2e 9n -3 e z n8 -4 -5 29 0 -8 -9 15 k6 h -c 77 6 -a -b 50 0 j -h 72 rk -d k 1k 0
        -e l 6x rh -f -g 70 p1 -j -k -2c 1g 1l -1d 1j -y k 1m -3c -1v 15 4a c d -1s 4 2q -16 -1v t 1v -1u -2x -24
        n o 6x 3 -1 1 78 4ds 2 6 4e 0 3 -6 1d n9 4 -5 19 3jp8 -2 5 76 l3 -3 -4 6x rb 7 k 1v 5k8c 8 d 3p 0 -7 9 y 50k
        a -c 19 1t78 -8 b 2n 0 c -b 25 5sc -9 -a 1y qz e j 6x u f g 75 le -d -e 7 15o h -i 1v 5y4c -f i 3z 0 -g -h e
        0 -j -k 1v 6uj0 l -o 5b 0 -l m x s5w -m -n -2b 2e 1r -1d -1a -21 -b -1f 2u -c -1p -2l -t 5p 19 -1w 1h q 17
        -1z 1a -2t 19 -o
        n o 1v 0 -1 1 3o 0 2 -o 76 n0 3 l 16 ro 4 -k 78 8d1 5 6 1d n9 -2 -3 1z 19ws 7 a 1z 11f8 8 9 70 qz -4 -5 1x
        384k -6 -7 4 19 b -j 51 0 c -i 78 1rkq d j 5 21 e -e 1v gl8 -8 f 28 15o g h 1w kzbaa -9 -a 1x 33hw i -d 19
        2nak -b -c 10 nj8 -f k 2 o7 -g -h 1l 15o m -n 1w 19lnc -l -m -2m 12 -1u -o s -2e 12 -3 1t -1a 1j -2m 18 -25
        -1v 1m -2a -2g 1c 2d -1b -5 1f -23
        n o 10 3h0 -1 1 2a 2p8 2 -o 1f 0 3 k 76 2 -2 4 14 1 5 b 14 0 6 9 23 vjsw 7 8 29 0 -3 -4 75 3s -5 -6 1w 2dk23
        -7 a 1z 478g -8 -9 1r 0 c d 2 90 -a -b 2 90 e -j 1p qx f j 1y rc g -g 14 q4 -c h 28 0 -d i 75 og -e -f 1o
        xkc -h -i 1f 0 -k l 1w 2ontr -l m 1z 4fq0 -m -n -9 -2c -2t 5 -g 1v -1n 3r b a 1h r 6 -d -5b 1b e -3r -21 -23
        21 -1g 1x -15
        n o 6x 3 -1 1 16 r1 2 k 73 0 3 4 1j 12 -2 -3 73 6 5 7 4o 0 6 -6 13 5b -4 -5 1b -r08 8 d 22 b7 9 b 25 byk a
        -9 16 30 -7 -8 5s 0 c -c 1y rq -a -b 1b 0 -d e 77 av f -k 20 cfx0 g j 1z 12ys -e h z jr i -h 20 38wc -f -g
        1z 2404 -i -j 72 1 -l l 74 a4 m -o 48 0 -m -n -29 -9 -1z 25 -13 -14 o -19 1n -2h 1n 1n -1v -v -23 7 16 s -39
        3 20 -1h 38 w
        n o 6x 5 -1 1 c 0 2 -o 62 0 3 -n 3o 0 4 -m 2r 0 5 m 2u 0 6 l 5j 0 7 -h 68 0 8 k 6y r6 9 g 1v 20x0 a -9 4v 0
        b f 1g 48s -2 c 1o e9w d -6 6b 0 e -5 1a 1c84 -3 -4 12 re4 -7 -8 4v 0 h -e 6x qe -a i 6z rm j -d 1b 1270 -b
        -c z 0 -f -g v 55 -i -j 19 2inw -k -l -1w -a -1t w 29 3 -1g 29 q -p 1e -h -u 1o -18 2g -2c 1z -2v 15 -34 -1u
        -1u -2s
        n o 1z 3h0 1 6 12 f1o 2 -6 1x 3syk 3 -5 1x 3f2k 4 -4 28 0 5 -3 6z 27 -1 -2 6x c -7 7 4n 0 8 m 4r 0 9 j 1x
        5jgk a i 1x 3f2k b f 1x 2v0c -8 c 71 re d -c 78 ppu -9 e 1w 3y22t -a -b 1z 11f8 -d g y 5sc h -g 1a f4d8 -e
        -f 1z 4ymk -h -i 1z 1c84 k l 6x e -j -k 1w c8lyi -l -m h 1xg -n -o -o 1i -1g -2s 2d 28 -1e 7 -4 -3z -14 x -n
        1y -1t -n -1a 6 37 -17 j -1j 29 -1v
        n o 2k 0 1 m 3a 0 2 k 2r 0 3 j 62 0 4 -h 1o 4if8 5 -g 1g 15o 6 8 10 2p8 -1 7 77 d7 -2 -3 11 i 9 b 4v 0 -4 a
        72 q8 -5 -6 10 byk c d y 15o -7 -8 1y ox -9 e 2f 15o f -f 78 owq g h 1z ob0 -a -b 78 xdo i -e 19 36l0 -c -d
        2u 0 -i -j 75 ia -k l 0 nj8 -l -m 1o 8vg -n -o c -7 -26 o -1i 1y -4 -1c 2n -18 2f 15 -2e l -1g h -1q -2r 1u
        3c -2f 1p x -1m
        n o 2x 0 1 k 78 4ds 2 4 0 re4 3 -3 6z 31 -1 -2 21 0 5 -k 75 b6 6 d 14 0 -4 7 14 l 8 -b 78 1cb6 9 c 78 rpe a
        -8 1n 0 -5 b 20 67do -6 -7 78 1oq8 -9 -a 3k 0 e -j 1a 1c84 -c f 1p m2 g -i 20 3cr8 h -h 4r 0 i j z kp -d -e
        78 uic -f -g 44 0 l -o 4x 0 -l m 6z rn -m -n -2a 10 1r -10 2u 1f -1r -1j 4f -5 -c 15 -h 1z -3g -5 g -r -1q
        -29 1l -2i 1d 4h
        n o 6x 3 -1 1 2c 0 2 -o 16 qk 3 f 77 9x -2 4 1q 0 5 d 1g 0 6 8 6x hy -3 7 22 3pk4 -4 -5 27 0 9 c 11 rl a -9
        28 0 -6 b 10 p2s -7 -8 y 3h0 -a -b 10 15o -c e 2e t -d -e 10 sxo g -n 12 qmc h l 5a 0 i k 13 n0 -f j 1t 0 -g
        -h 74 bj -i -j 26 5sc m -m 3 15o -k -l -25 -b -b -41 13 h -v t -1g 15 -11 -e 2j l u 5c -v -26 g 3v -q -p -w
        -1f
        n o 3a 0 1 l k 0 2 -l 2c 0 3 k 3o 0 4 -i 68 0 5 j 1i 0 -1 6 70 rp 7 -f z ky 8 f 78 1rkq 9 e z ay a b 78 1hxi
        -2 -3 11 rf c -7 1y qv -4 d 5k 0 -5 -6 10 lzo -8 -9 2 mw g -e 12 iwk -a h 12 nj8 -b i 5b 0 -c -d 12 3h0 -g
        -h 1v 70p8 -j -k 71 1r -m m 2e 3f -n -o -2j 1 19 -1 -3e 20 22 -1p c 18 -1z n -1v -12 -1v 2c -21 -1w -1z 23
        -1v 3t -25 23
        n o 1i 0 -1 1 73 rl 2 -o 72 6v 3 c b 0 4 -b 1x 5yi8 5 9 3a 0 6 -6 1 3h0 7 8 2 ic -2 -3 1w 5ry21 -4 -5 1x
        60tk a b 1g 3h0 -7 -8 5e 0 -9 -a 1x 56cc d k 1x 14ic e g 1 p2s f -e 1v 2a6c -c -d 77 et h -j 11 h i j 34 0
        -f -g 1w b4ocl -h -i 1g 5sc l m 1y re -k -l 1y rr -m -n -2q -1j n -g w 2g -10 5t -n 2d 15 -2h g 1o 19 -25 6
        -1z 11 -21 5 q -1y -l
        n o 73 rp 1 -o 50 0 2 m 1x 19ws 3 8 0 18d8 4 5 4l 0 -1 -2 26 0 -3 6 0 6iyc 7 -6 28 15o -4 -5 6z ro 9 l 6x rh
        a k 73 r0 b i 1x 2qdo c f 44 0 d -a 73 5l e -9 1b 19ws -7 -8 1x 3f2k -b g 1g 50k h -e 2f 15o -c -d 74 1g -f
        j 26 1xg -g -h 5b 0 -i -j 1g 48s -k -l 16 i1 -m -n -1z 11 1q -2 -2u 20 -9 1h 16 44 -s -l 1g m 18 -16 -2 1e
        -1a -3i m 3d -12 -2g
        n o 78 4ds 1 2 j fhj -1 -2 g 0 3 k 9 9x 4 c 3q 0 5 -b 78 ocs 6 -a b 0 7 -9 10 iwk 8 b 77 7n 9 -6 1p 3e a -5
        78 kfd -3 -4 8 bt -7 -8 1z 1c84 -c d 6b 0 e g 1x 9c18 f -f 1y rr -d -e w -9n8 -g h 1y rr i j 37 0 -h -i 2 rf
        -j -k 8 y l -o 1p ni -l m 1o joc -m -n -r 1j -1v 24 m m 2b -23 21 -8 -1h -12 1g -1e -1o 32 -1k 1v 2g -1t 6
        -2 -2n 11
        n o 73 ro 1 k 76 ck 2 5 1i 6k4 3 4 71 8x -1 -2 1 1270 -3 -4 1h 1xg 6 j 3 2p8 7 -i 10 3h0 8 c 13 15 9 a 14 5
        -5 -6 1g 50k b -9 5s 0 -7 -8 71 e -a d 70 7 -b e 15 bn f -h 23 1u1bc g i 10 iwk -c h 13 5b -d -e w iwk -f -g
        g 15o -j -k v 4f l m 1 1dro -l -m x uh8 -n -o -1t h b 1n -18 k -2l r -25 17 2i -y 8 -1t 2j 7 24 -1n -28 1o
        -4e 1f 12 -1h
        n o 6z rm 1 i 1h 1xg 2 h 1v 0 -1 3 73 ro 4 -g 28 15o 5 d 1w 59a5r 6 b 78 ij8 7 a 43 0 8 9 1b kg4 -2 -3 14 py
        -4 -5 73 6k -6 -7 78 1oq8 c -a y 3h0 -8 -9 18 50k e g 6y w f -d 6 0 -b -c 66 0 -e -f v cj -h -i 20 5hx0 j k
        11 rr -j -k 38 0 l -o 1 10ng m -n 5r 0 -l -m -2c m -r 2b -11 -1o a 11 38 -4 -r 16 -v t -2f -1b 1 -1z g -2d
        -41 2 -h 2m
        n o 8 6f 1 m 1v 6k4 2 5 w -5sc -1 3 1u re4 -2 4 18 48s -3 -4 1v di4 6 9 2g 66 7 -8 w -48s -5 8 12 15o -6 -7
        5p 0 a l a 0 b h 3 15o c e 1w kzbaa d -b 0 1nss -9 -a 70 qu f g 2 6y -c -d 13 u -e -f 12 w0s i k 9 5d -g j i
        3h0 -h -i 71 rm -j -k 70 7w -l -m 74 gt -n -o -13 1k u -1a v -1u -k y 2 m -12 8 -1u -1p 1i 10 -20 1b 22 -1e
        3j 1 -1l c
        n o c 0 1 -o k 0 2 -n 1i 0 -1 3 3z 0 4 i 1r 0 5 d 3i 0 6 9 1i w0s -2 7 23 5hx0 8 -5 74 g8 -3 -4 1w b4ocl a
        -a 1w 4onx6 b -9 0 kg4 c -8 15 1 -6 -7 7 1xg e -g 6x mf -b f 9 5y -c g 15 1c -d h 20 74k4 -e -f 1g 0 j k 11
        5 -h -i 10 48s l m 15 1i -j -k 2f 6k4 -l -m -26 -e -25 b e -1d 28 -8 20 -t -7 6 -g -40 n z -3d m 15 -1h 29
        -1a -1q -2k
        n o 5l 0 1 -o 63 0 2 -n 5 ro 3 m 6x 5 -1 4 75 3 5 7 6b 0 -2 6 2 ek -3 -4 1x 19ws 8 i j 6gn0 9 -f 1b -mrg a b
        20 6hes -5 -6 13 13 c e 2g 29 -7 d 16 oa -8 -9 6x q0 f g 74 dy -a -b 1a 6gn0 h -e 74 r9 -c -d 78 595 j l 6z
        qg k -i 6y t -g -h 15 m -j -k 11 qw -l -m -1q -6 2n -14 1y -1b u -2c 1g -22 f -7x u f 1n 1 2l -1l -8 8 h -39
        -2i -2e
        n o 1h 3h0 1 k 3g 0 2 -k 1y l1 3 5 66 0 4 -3 6y g -1 -2 1y nq 6 a 48 0 7 -8 5p 0 8 -7 16 8y -4 9 1f 0 -5 -6
        5 32 b i 10 3h0 c -g 1w q2r5 -9 d 1y rr e g 6y r1 -a f 1y qm -b -c 1d 58 -d h 2f 8vg -e -f 1y rr j -j 8 1p
        -h -i 77 k4 l m g 15o -l -m 6z dv -n -o -k 1f -2n -3 -1i -4u 20 2k -14 5 8 -1u 2e -1r 2x b -1t x 1b -20 -25
        1g -16 1i
        n o 4m 0 1 j 1v 0 -1 2 5x 0 3 -j 78 4ds 4 6 6z qg 5 -4 72 l7 -2 -3 20 45b0 7 f 1z 2tuo 8 -d 1z 2cho 9 e 20
        3m0k a b 23 jag -5 -6 78 uic c -a 5a 0 -7 d 1y qo -8 -9 z o4 -b -c 20 4jys g i 20 4gvo h -g 78 fdn -e -f 1j
        rr -h -i 4j 0 k -o 3i 0 l -n x 1950 -k m 20 cfx0 -l -m -1x 23 -k -1q -1b b -x e -4t 10 -2e 1l q 2b -3 2l 6
        -10 -1o -2y -2a 2q b 15
        n o 4e 0 1 m 1l 0 2 9 74 s -1 3 4m 0 4 -8 1f 0 5 6 70 rl -2 -3 3a 0 7 -7 1f 0 -4 8 v cv -5 -6 27 1xg a j 70
        1g b g 1 5sc c d w xkc -9 -a 70 e -b e 6x 7r f -e 27 15o -c -d 10 2p8 h i 13 4b -f -g 1v 45b0 -h -i 1g 0 k l
        1y rr -j -k 1i nj8 -l -m 2e lb -n -o -w 9 -l -28 17 -o 3i -18 -14 25 h 6p l u -y 1j e 2c -38 1w n -1d 3 -2q
        n o 2d 0 1 k 56 0 2 -k 1 10ng 3 b z r8 4 9 z ky 5 8 z e -1 6 20 2rjc -2 7 1g 0 -3 -4 1j 14 -5 -6 70 rn a -9
        1q 0 -7 -8 4y 0 c g 77 oq d -e 4x 0 e -d 23 5xzpc f -c 6y ai -a -b 59 0 h i 1 3kh0 -f -g 35 0 j -j 22 5oj9
        -h -i 6y 9 -l l 74 pp m -o 6x qk -m -n 2 -2r -1z 4 v -r -1g x -55 -12 27 -26 -27 1e 1r -18 j -2h 1g -29 z
        -2b 19 d
        n o v q7 1 m 8 8y 2 l 3o 0 3 -k 2d 0 4 k 11 qy 5 9 19 bv30 6 -5 12 14ic 7 8 12 1270 -1 -2 5n 0 -3 -4 1q 0 a
        e 0 5064 b -a 1z 2tuo c -9 10 cqc -6 d 1p rr -7 -8 1w j14ig f -h 13 i g h 17 48s -b -c a 15o i -g 36 0 -d j
        1g byk -e -f 1t 0 -i -j 74 gt -l -m 10 50k -n -o 7 -2c 1e -2i -v -o -2w 4 s y 2f -10 1j e -1x -2r -1c 3 -1u
        -1q -1s d -7 38
        n o 1d 2l 1 i 1b -r08 -1 2 13 4w 3 f z k7 4 b 20 71h0 5 -9 z ay 6 -8 20 51po 7 9 6x nt 8 -4 b 15o -2 -3 1w
        2ydef -5 a 1w 69qjh -6 -7 20 6p4k c -e 1x 1c84 d e 13 f -a -b 4r 0 -c -d 20 2wjw g h 1t 0 -f -g 14 rr -h -i
        6x 7r j k 5p 0 -j -k 71 0 -l l 1z kg4 -m m 1x s5w -n -o d -q 1s 13 -2w h -1k -22 l 18 -2h 1t -4 -t 1s -1o
        -1w 1a m 45 -1o v -3b -4
        n o 10 lzo 1 h 1a 4kqk 2 5 1x nj8 -1 3 1x s5w 4 -4 1i 2gck -2 -3 0 mrg 6 9 1g 15o 7 8 3z 0 -5 -6 1w 7t9e0 -7
        -8 14 rr a -h 71 8 b c 1g 50k -9 -a 2g 37 d g 3i 0 e -e 75 rd -b f 8 i -c -d 2g 3p -f -g 2e m -i i 1w 350ts
        j k 73 rn -j -k 1x 384k -l l 1 2p8 -m m 29 0 -n -o 1s -3q r -c 22 -2t m -1b -m 2s -s 2c -2g 11 -3b -k 18 -1t
        1h -25 -p -i -t 1h
        n o 73 rl 1 m 12 v90 2 f 5n 0 3 -e 34 0 4 d 1i 2lr0 5 a 36 0 6 9 1z 1gus 7 -4 x v90 8 -3 16 1 -1 -2 y 0 -5
        -6 12 puk b c 10 1xg -7 -8 11 fu -9 -a 4v 0 e -d 76 bm -b -c 12 10ng -f g x 19ws h -m 36 0 -g i 1z 1gus j l
        76 2v -h k 1i 3gm4 -i -j 70 qe -k -l 1k 0 -n -o c -15 -2e -4 1m -8 -e p 1a -2t 25 -b -29 s 29 14 -2d 1o -m
        -23 -8 x 5 -19
        n o 2k 0 1 l 78 595 2 6 76 ow 3 -5 1o 19ws 4 -4 v 4o -1 5 5 3m -2 -3 1x 9c18 7 -l 1x 3f2k 8 h 53 0 9 -f 78
        ocs a c 78 mt4 b -8 b 0 -6 -7 1w 4k8um d e 75 is -9 -a 20 5398 f g 20 3yd0 -b -c 6x 2l -d -e v cp i k 1x
        48s0 j -i 1x 3v9w -g -h 20 agxg -j -k 75 11 m -o 70 15 -m -n -s 2z -1g 3 -p -3 1h 1y -2b -c -12 1s 23 -13
        -2h j 36 d 9 -2w -t -1c 2c -1e
        n o 1d 2l 1 c 2f 8vg 2 -c 4v 0 3 b 23 k4dxk 4 9 1y jy -1 5 51 0 6 -6 1b -r08 -2 7 4y 0 8 -5 73 na -3 -4 1a
        29ek -7 a 6y 4g -8 -9 70 ns -a -b 6x 7r d l 9 8k e g 1b 0 -d f 5h 0 -e -f 28 15o h k 70 4 i -j 23 kq8yw j -i
        23 m0fs -g -h 17 hd0 -k -l 6x jb m -o 16 am -m -n 11 l -1g 8 3 -1i -t 2p m -1n i -14 9 3a -10 -t 48 -6 f p
        -1o -1d 6 a
        n o 1h 15o 1 j 8 7e 2 i 16 r5 3 f 1z 1c84 4 d 16 1 5 6 9 44 -1 -2 78 ar5 7 b 6c 0 -3 8 2 4m 9 a 1b af0 -4 -5
        9 9x -6 -7 75 bh -8 c 16 oa -9 -a 5 21 -b e 1o af0 -c -d 5s 0 g h 5t 0 -e -f 1z 1iec -g -h 1o 2v0c -i -j 76
        98 k m 19 238c -k l 1z 3ui4 -l -m 78 qfx -n -o 20 8 -m 6 28 12 -2g -1m -l 24 f 1w -24 7 3z 12 -17 -1m 1b -13
        1r -e -5 -25
        n o 5c 0 1 m 2j 0 2 l 56 0 3 -k 74 rn 4 -j 4p 0 5 h c 0 6 -d 1h 3h0 7 f 6x 7r 8 d 1d 2v 9 c 1y rq a b 2 jv
        -1 -2 14 9 -3 -4 17 l7w -5 -6 1p mf -7 e 1w 2qeex -8 -9 w lzo -a g 1y rq -b -c 6x x i -i 20 6mt8 -e j 1b 7bw
        -f k y 2p8 -g -h 5r 0 -l -m 0 mrg -n -o 4 -1o -f 2p 21 7 5 b -1p p -2p 12 -2f -n -o 69 -k -24 1g -24 -24 x
        -1z 3
        n o 1f 0 1 j 3k 0 2 h 1f 0 3 f 2v 0 4 e 1x 14ic 5 8 75 4 -1 6 1 1270 7 -4 23 k4dxk -2 -3 1p o1 9 b 62 0 a -7
        33 0 -5 -6 1x 1t78 -8 c 5s 0 d -b 17 r08 -9 -a 6z 2 -c -d 74 2c g -g 1i joc -e -f 1i 3w1o i -j 1a 8jhg -h -i
        w hd0 k l 8 15 -k -l 1x 384k m -o 1x 2d9g -m -n 1h -1i e 1a a -v -1z 18 1o -1k -18 5d -2 -m 2c -1o -2k x 19
        2h -r 1h -2k 15
        n o 2k 0 1 l 51 0 2 e 4e 0 3 d 6z rm 4 9 73 ro 5 -6 76 ck 6 8 74 km 7 -3 j 45vu -1 -2 1h 1xg -4 -5 20 5hx0 a
        -b d 0 b -a 74 rn c -9 0 ob0 -7 -8 19 6ydw -c -d 1y rr f k 1y qc g j 73 cy h i j 3io6 -e -f 1i 7u0s -g -h 2
        n -i -j 11 cp -k -l 34 0 -m m 0 2kz8 -n -o 2 1i 18 4 -1c -13 s -24 2a 1a -1i -25 1w -22 1a 1z -2b -2m k 35
        -1d -1a 1n -1p
        n o 3g 0 1 -o 2 k 2 f a 0 3 d 1v 1vik 4 c 4v 0 5 b 1x s5w -1 6 78 8d1 -2 7 1x 35t8 8 -7 25 48s 9 a 1b -r08
        -3 -4 1z 238c -5 -6 75 g7 -8 -9 1w ac6ht -a -b 1x 1nss -c e 4 0 -d -e 6x ro g m 6i 0 h -l 0 57vw i -k 1z s5w
        -f j 1x 5cik k -j 6x qe l -i 1x 4rok -g -h 15 r -m -n -1v 18 u -17 16 -1u f -22 g o -i 29 -1t 17 -1c 8 2c
        -20 -18 o 1d -6u q -1w
        n o 3t 0 1 -o 20 47mc 2 7 b 15o 3 6 13 6y -1 4 13 9l -2 5 1z 29ek -3 -4 1z yc4 -5 -6 20 4jys 8 b 2 3d 9 a a
        15o -7 -8 1i 3z4s -9 -a 27 1xg c k 27 0 d i 5w 0 e -g 1i 6k4 f h 71 1z -b g 22 ku -c -d 1z v90 -e -f 1z qmc
        -h j 1z 15a4 -i -j 1g 0 -k l 15 29 m -n 69 0 -l -m -f 2v -w 25 29 -i 1t -21 -1c 29 -28 -19 1c -c c -2p 2p
        -1s s -3o -g 2i -1m -2c
        n o 2a 2p8 1 k 2s 0 2 -k 2c 0 3 j 65 0 4 -h 2a 15o 5 h f 0 6 7 22 0 -1 -2 20 7lj8 8 c 3o 0 9 -7 78 595 -3 a
        1x s5w b -6 15 1t -4 -5 w -15o -8 d 20 7v6g -9 e 20 8o44 f -d 1x 27v0 -a g 1o 2p8 -b -c 39 0 i -g 1 15o -e
        -f 15 i -i -j 6x c0 l -o 22 ci -l m w 6k4 -m -n 9 -2j 14 g -3w 6 -1x 1a -22 -1b -2o 2j -s -1a 1a -1w -1t k
        -27 -1t -18 -10 2k -1p
        n o 78 jdq 1 a 78 hh0 2 9 2f b6s 3 -8 16 1 4 7 2g 37 5 6 1b 0 -1 -2 1y rl -3 -4 x 0 8 -7 36 0 -5 -6 12 15o
        -9 -a 1z 19ws b d 25 hd0 c -d 38 0 -b -c 12 15o e h 4r 0 f -h 78 nlk -e g 1i 2p8 -f -g v ea i l z 47 j k 1z
        3x7c -i -j 2 jv -k -l 1w j14ig m -o 1p 8 -m -n -3 23 -1p 28 -1r 15 4 -1c -s 1t -1b 30 9 -1k -1n 1n -y 8 -18
        1b -z -2 -19 -31
        n o 72 c 1 5 15 bn 2 -5 4 cg 3 -4 1p 61 -1 4 41 0 -2 -3 72 80 -6 6 6d 0 7 -o v kk 8 -n 4 rr 9 m 1y rr a k 4
        k4 b j 1b 7bw -7 c 1y rq d i 1b joc e g 7 0 f -a 24 0 -8 -9 11 pn h -d 1y rh -b -c 14 rr -e -f 14 q3 -g -h y
        83o l -k 23 vjsw -i -j 14 rr -l -m 9 1y -7 -1c -15 -i -l -x 1a 1v -u 1e p -4g 1 1k -3m -e 1f -2e 1l -27 -u
        2e
        n o k 0 1 -o 78 8oq 2 a 10 15o 3 5 1u joc 4 -3 12 50k -1 -2 69 0 6 -9 1x 4c90 7 -8 4e 0 8 -7 3c 0 9 -6 6z qy
        -4 -5 78 eee b k 15 74 c -j 78 dlc d j 5r 0 e g 2x 0 f -c 78 c7v -a -b 20 3wtg -d h w 7bw -e i 74 r5 -f -g
        5r 0 -h -i 16 qk -k l 35 0 m -n 15 q -l -m 1e -1m -11 23 d -1i -1b -1c -15 -2 1p 2z y -2 -3n m -3s y -2g -2
        0 2k -5 -1o
        n o 2s 0 1 -o 1v 0 -1 2 12 v90 3 j 12 lzo 4 g 1f 0 5 f 14 rq 6 c 14 3m -2 7 2e 19 -3 8 78 mak -4 9 1x 2h4c
        -5 a 12 1xg b -8 1y rb -6 -7 11 s -9 d 12 9n8 e -c 12 2p8 -a -b 2e k -d -e 9 66 h i 78 eee -f -g 1y jy -h -i
        5b 0 k -n 6y rm l m 1z 1lhg -j -k z qn -l -m -1y 0 v -9 -41 27 -1b -23 1y x -2i 11 -1s 1r -1z 1h 13 -28 19 7
        4 -2q -21 -1v
        n o 1b -r08 -1 1 1b 0 -2 2 4r 0 3 -o 1w 5flye 4 i 2f 8vg 5 h 29 0 6 b 13 4b 7 -8 12 e9w 8 9 g 1xg -3 -4 19
        5ios a -7 20 42zo -5 -6 z i0 c f 1v 5sc -9 d 1d 2g e -c 20 6xm4 -a -b 1r 0 g -f 13 5b -d -e z 5a -g -h 1w
        69qjh -i j 12 15o k l 1v xkc -j -k z 5z -l m 4y 0 -m -n c -1p -1x 1s m -2a 1v 1f 1i -17 n j 1u -q -c -8 -2w
        25 -m 2p -t -k 1j -i
        n o 5l 0 1 -o 56 0 2 -n 1i 495w 3 j 1y rb 4 e 6x 1p 5 b 13 r4 6 -7 19 1jxw -1 7 19 3kh0 8 9 1v b6s -2 -3 1d
        38 a -6 70 2g -4 -5 24 0 c -b 70 d1 -8 d 1s 0 -9 -a 1v 1xtw -c f d 0 g -h 70 qo -d h 13 t -e i 1i mrg -f -g
        20 5gdg k l 1y ri -i -j 20 5spw -k m 19 58no -l -m -3 6 4e -1u 1w 2y -1w 8 -1m -5 c -o 7 d w -3r r d 1p -1r
        1v -9 -2b -27
        n o w -7bw 1 4 8 2i 2 -4 70 1a 3 -3 12 2p8 -1 -2 2r 0 5 m 4m 0 6 j 5j 0 7 -i 8 66 8 h 1x 1270 9 g 1z i4s a e
        6z i0 b c 1u 83o -5 -6 1u b6s -7 d 16 nj -8 -9 11 0 -a f 22 6767 -b -c k 0 -d -e 19 63is -f i 1x 6oqo -g -h
        4l 0 k l 75 r3 -j -k 1h 15o -l -m 19 2inw -n -o -1g 11 1g 35 1d -1a -17 f 3a 1f -2t z 5 -1l -1k 1i -1g -2c
        -2k 1i 1p -1e 1k -2y
        n o 1f 0 1 k 5c 0 2 j 3g 0 3 -i 1y pk 4 -h x 19ws 5 i 1b 1xg 6 8 1b -r08 7 -3 14 35 -1 -2 4m 0 9 -e 4r 0 a h
        76 1y -4 b 4o 0 c -b 1f 0 d -a y 15o e -9 5t 0 f -8 1y ot g -7 9 9a -5 -6 6c 0 -c -d y 1xg -f -g 1o 9n8 -j
        -k 25 83o l m 1z 2d9g -l -m 14 ly -n -o q -1f -1y 32 2z e -q -6 2l -1m -1y z -15 -1k 25 -7 -5 -1x k -1v 2b 1
        -2m d
        n o 2j 0 1 l 6 af0 2 -l c 0 3 -k w -48s 4 6 1a 6gn0 5 -3 1v 83o -1 -2 73 0 -4 7 73 4 8 a 6 0 -5 9 9 1e -6 -7
        2g x b h 1x 29ek c f 73 bo d -b 2 f2 e -a 2e rt -8 -9 71 re -c g 1x 2d9g -d -e 77 1w i j 1v 70p8 -f -g 73 rl
        -h k 9 s0 -i -j 13 j -m m 71 3q -n -o -e 1v -10 -l -9 -1d 2e -1n 11 2i 1t -e -1i 1e -14 15 3 -h -2y -2a 27
        -2p -1e 1s
        n o 65 0 1 -o 1a 4fc4 2 m 4e 0 3 l b 0 4 k 5b 0 5 -h 75 aw 6 g 29 0 7 a 78 6vc -1 8 1l 15o 9 -4 11 0 -2 -3
        1j 4h b -b 15 1g c d 16 0 -5 -6 78 74d -7 e 2g 2e f -a j 1unb -8 -9 70 1g -c h v 6p i -g 1g 3h0 j -f 1 joc
        -d -e 23 5xzpc -i -j 2g p -k -l 71 e -m -n 1z -1z -1 2g 1b -1a -1g 30 e -d -1q 16 -34 f -7 9 -1c 1c -1i 1e
        -2a 13 3 -1y
        n o v r -1 1 2 g 2 9 6i 0 3 6 5 qq 4 5 1o ftg -2 -3 11 qw -4 -5 22 xq 7 8 v i2 -6 -7 15 3j -8 -9 1r 0 a f 6b
        0 b e 1x 1c84 c d 14 9 -a -b 12 1xg -c -d 50 0 -e -f 1t 0 g k 35 0 h i 15 m -g -h 14 rk -i j 20 47mc -j -k
        14 4 l m 15 8q -l -m 4v 0 -n -o -1x j 0 k -2w -2n f 1c -1v 1u -1r -t 1r -j 35 -1i 1o -1n -15 2g 1r -1j -2g
        1k
        n o 5l 0 1 -o 78 8oq 2 5 5e 0 3 4 x -lzo -1 -2 1g 1xg -3 -4 1z 19ws 6 -n 4 12 7 l 12 v90 8 j 71 pk 9 d 16 ph
        a c 16 15 -5 b 11 ob -6 -7 73 7q -8 -9 6x 1x -a e 1z gl8 -b f 13 19 g h 6x qv -c -d 15 1r i -g 15 1q -e -f
        1z 10ng -h k 36 0 -i -j 36 0 -k m 2f 2p8 -l -m 2n c v -1x -a -2c 3 -e 23 30 15 -t 1x -14 -8g -4 1n 1q -y 1
        -36 -7 4 -23
        n o 1h 15o 1 i 8 7e 2 f 2e 1g 3 4 1p 4v -1 -2 1g 0 5 d 14 35 6 8 75 n9 7 -5 15 5n -3 -4 6y p -6 9 4 4q a -b
        14 rr b -a 1x 2y3g -7 c 40 0 -8 -9 2u 0 e -e 1d or -c -d 40 0 g -i 23 4wydc h -h 1g 0 -f -g 40 0 j m 2f 50k
        k l x kg4 -j -k 11 1 -l -m 26 hd0 -n -o 15 -14 -11 1g 2b s -4b -2s 1c z 15 7 -14 -1s 1h -2i 19 d -1e 7 -h 3c
        -22 -c
        n o 78 40p 1 5 12 6k4 2 -5 76 qs 3 -4 18 2p8 -1 4 13 i3 -2 -3 5y 0 6 -o 73 rn 7 -n 1v 0 -6 8 1d 36 9 h 74 6k
        a b 1l 15o -7 -8 69 0 c -f 10 3h0 -9 d 2f b6s e g 1w 39e5a f -c 1y nq -a -b 1w 4hqko -d -e 15 m -g i 1y rk j
        m 2f 48s k l 76 r5 -h -i 3h 0 -j -k 1v 63is -l -m -4 38 -u -1j -1r -1s -t 1m -q -l 15 -8 -2w l z -a s -w 2i
        -1i -p 25 -s -1w
        n o 1h 2p8 1 k v 4w 2 d 1 1fb8 3 -c 18 48s 4 9 2 rb 5 -6 70 ro 6 8 71 rd -1 7 2e 2w -2 -3 1x 2d9g -4 -5 23
        1836w a b 77 py -7 -8 77 ro -9 c 1 2p8 -a -b 77 et -d e 4k 0 f -k 13 i3 g -j 18 2p8 h j 5 rr i -g 71 rn -e
        -f 1y rr -h -i 77 j4 l m 1x nqjw -l -m 1o xkc -n -o -1d -1v t -56 d 1k 11 -1r 6 -r 3y 1p 1 19 -d -2t -4 1l
        -18 -12 -29 1e -11 1k
        n o 1o 6iyc 1 k 74 rn 2 -k 2x 0 3 j 4w 0 4 e 5p 0 5 c 2e rt 6 8 78 eee 7 -3 16 7q -1 -2 77 qi 9 -8 77 q9 a
        -7 1u 1lhg b -6 4b 0 -4 -5 j 5et -9 d 2e 17 -a -b 0 39o4 f i 15 1j g -f 1o af0 h -e j oqv -c -d 1q 0 -g -h
        74 d -i -j 16 e3 -l l 5r 0 -m m 13 h -n -o 6 -12 -3 4 -1q y 54 -1b -2d -18 2j -11 3d -n 28 -27 11 1n -1q 1t
        11 k -24 t
        n o 65 0 1 -o 6y ro 2 l 2d 0 3 j c 0 4 -h 28 15o 5 9 8 19 -1 6 70 2 -2 7 3h 0 8 -5 5i 0 -3 -4 8 1b a -g 2 40
        b i 12 8vg c e 4r 0 -6 d 4 p5 -7 -8 5 1v f -d 5v 0 g h 6y rb -9 -a 6y r1 -b -c 8 3 -e -f 1b 83o k -k 40 0 -i
        -j 23 1ucw0 m -n y 1xg -l -m 3 3b 18 -y -1e 7 -1o 21 26 8 -18 1o -18 -1g x -13 -20 -11 1p -1e -2q z m -1z
        n o 4d 0 1 e h 2p8 2 c 1e 0 3 a c 0 4 -8 1h 3h0 5 -7 h 15o -1 6 10 8vg 7 -6 1o 63is 8 -5 4x 0 -2 9 10 5sc -3
        -4 78 shi b -b 15 u -9 -a 26 0 -c d 1g 5sc -d -e b 15o f -o 1a 71h0 g k 15 9 -f h 24 0 i j 22 hgh -g -h 76 w
        -i -j 14 9 -k l 14 o3 -l m 75 da -m -n 0 u -5 -2e 1i 1h -t -2a 1 2h -18 -2n 15 -18 -2r -2f g -1t x -1p 23
        -2e q 1x
        n o 0 5bqs 1 i 6x 7r 2 4 5 mq 3 -3 28 15o -1 -2 1g 0 5 6 0 i4s -4 -5 13 1 7 c 20 4olg 8 -b 10 gl8 9 -a 1n 0
        a b 28 0 -6 -7 73 in -8 -9 26 b6s d -i 5h 0 e -h 20 2xbo f h 6y fz g -e 10 7bw -c -d 8 1n -f -g y 15o j l 7
        8vg k -l 4y 0 -j -k v jg m -o x tpg -m -n d -h 2b w -22 12 -10 -2e -4 1a 11 -2g 12 11 -17 e y 5 6 1o -n -1l
        c 11
        n o 16 oi 1 f 10 re4 2 b 1x 4t84 3 9 11 rq 4 6 77 4q -1 5 14 rq -2 -3 12 lzo -4 7 1w 3e5rr 8 -7 13 c -5 -6
        72 29 a -a 14 0 -8 -9 1x 33hw c e 1b mrg -b d 1x 2rx8 -c -d 1x 9c18 -e -f 59 0 g k 18 gl8 h -k 1w j14ig i -j
        1f 0 j -i 1w 1pcvm -g -h 13 0 l m v m3 -l -m 77 0 -n -o -o 0 15 r v -3z -b 1w -k -18 u 2 -2t 10 -l -12 1o -l
        -1g 5 1x -r 1v -1m
        n o 1i 495w 1 l 3k 0 2 -l 6x 1p 3 b 11 0 4 8 1z 9n8 5 7 1x 31yc -1 6 1g 48s -2 -3 74 1 -4 -5 1z lzo 9 a 9 d0
        -6 -7 78 1oq8 -8 -9 3i 0 c e 4w 0 -a d 8 2 -b -c 1r 0 f h 5u 0 -d g 1b 6k4 -e -f 43 0 i k 23 l3yso j -i 1z
        4n1w -g -h j 258j -j -k 73 rc -m m 1x 2tgs -n -o -g -b 71 w -1z 12 -1s 2c -16 -b 1m -11 z -34 t 1p -1m -2n
        -2r 16 -1h n -16 t
        n o 1h 15o 1 d 56 0 2 -d 1z 3h0 -1 3 20 47mc 4 b w -48s -2 5 1z 2tuo 6 9 15 1 -3 7 18 15o 8 -6 14 ps -4 -5
        1o ftg -7 a 1l 0 -8 -9 20 4jys c -c 1u f1o -a -b w uh8 e l w -1xg -e f 4y 0 g i 1z 3h0 -f h 20 4q50 -g -h 23
        1vx7s j k e 0 -i -j 73 3m -k -l 1y rr m -o 10 15o -m -n o 1g -1u -q 19 -s 1o -14 1e -9 1l 2 -23 -1j -1b 2r 3
        -1r 13 -16 1t 14 -22 r
        n o 6x 1x 1 9 j oqv 2 5 20 2xbo -1 3 1z 3fuc 4 -4 44 0 -2 -3 1n 0 6 7 1b 0 -5 -6 1z 1pcc 8 -9 20 4wb8 -7 -8
        10 3h0 a k 78 rpe b g 78 nlk c f 2e 2gck d -d 70 rh e -c 6x ai -a -b 1z z3w -e -f 15 3 h i 77 pn -g -h i 3h0
        j -k 6x ai -i -j 37 0 l -o 70 6 -l m 77 re -m -n 1x -1j 27 s -g 3t 24 -c -1j -n k -1m -2a -y 24 y -1m -q -2n
        t 1k -2 -28 1c
        n o l 0 1 l 6z ra 2 c 16 lg -1 3 77 27 4 9 13 12 5 6 19 2rx8 -2 -3 6c 0 7 -7 20 2o2c -4 8 20 47mc -5 -6 20
        4rok a b 70 1g -8 -9 78 9ob -a -b 77 4f -c d 23 1ccqo e i 1g 0 -d f 2e lb g -h 10 joc -e h 15 13 -f -g a 15o
        j -l 71 r1 k -k 1m 0 -i -j 1w 5ry21 -m m j hsm -n -o -2 -o 15 2a -1z r -17 3j 18 -21 10 -10 -2y -1z -10 1u r
        -y 1v y -1k -1m -15 21
        n o 19 27v0 1 j 1b mrg 2 g 1 2p8 3 4 1r 15o -1 -2 11 e 5 b 23 jiiw8 6 -9 6 15o 7 9 a 0 8 -5 j qd2 -3 -4 6x
        p6 a -8 2g 1s -6 -7 14 17 -a c 1y rp d f 1y pn e -d 72 z -b -c 11 6g -e -f 1y ri h -j 14 ox i -i 12 af0 -g
        -h 16 b -k k 2r 0 l -o 1x 5cik -l m 23 24u7c -m -n -1a 18 j 2h -x -1u m 1m -o -23 -2b b 17 1b -20 -1c 1a -2h
        5 2p 6 -t n -28
        n o 3a 0 1 -o 73 6k 2 f 73 7 3 7 73 0 4 5 1w 61rla -1 -2 13 4m 6 -5 3 15o -3 -4 78 a6f 8 a 20 4rok 9 -8 14
        qq -6 -7 1w 2jbps b c 9 37 -9 -a 1x 1xtw -b d 1g 2p8 e -e 74 ir -c -d 77 rj g h 77 g -f -g 70 53 i -n 11 rn
        j -m 2e 7e k m 78 qfx l -j 1w s862 -h -i 2e qmc -k -l -o u 1a -z -z 1k -17 -h 9 -26 -1u -1o i h -2j 3 -w 4g
        o -x 2m -s -1q 1c
        n o 3o 0 1 -o 3g 0 2 -n 6x 1p 3 h 1n 0 4 e 22 3h4 5 b 12 48s 6 -7 5 mq 7 -6 1r 15o 8 -5 75 r9 9 -4 1u 8vg a
        -3 78 86e -1 -2 19 6ydw c -b 12 1xg d -a 1b 0 -8 -9 36 0 f g 76 ri -c -d 1u l7w -e -f 2x 0 i -m 2a 2p8 j -l
        1s 0 k -k 1i 427w l m g 0 -g -h 19 5spw -i -j 2t -14 -21 22 1x 2q 2i -d 6o j -n 1 -1q 33 -t -h 5 12 -1 g -u
        -1f -1s -1j
        n o 65 0 1 -o 6z r5 -1 2 59 0 3 j 23 o0yw 4 9 1 8vg 5 6 x 19ws -2 -3 70 qe -4 7 70 rn 8 -7 19 ak0k -5 -6 1a
        6iyc a h 1y rr b g 25 15o -8 c 7 15o d -d 23 1vx7s -9 e 78 k4n f -c 13 v -a -b 23 5xzpc -e -f w v90 -g i 1a
        avl8 -h -i x s5w k m 78 bqe -j l 14 rr -k -l 1w 2ontr -m -n 3 -2h l -1s 1g -20 -1l -1u -13 1f -2h 1n 1h 2f
        -v 1f s -1u m -2o 1d -1o 1a -1t
        n o 6x 1p 1 k 29 0 2 5 1a 58no 3 -4 2g 1b -1 4 h 1xg -2 -3 2a 1xg 6 i 1a 5qek 7 e 6x i -5 8 1z 1pcc 9 -c w
        af0 a b 2g 24 -6 -7 19 4apg c -b h 1xg d -a 5e 0 -8 -9 19 1bgc -d f w s5w g -h 6x 16 h -g y 2p8 -e -f 17 iwk
        j -k 2f 3h0 -i -j 2x 0 l m h 15o -l -m 19 9p5g -n -o 0 40 -a -a -26 12 -1s 48 -8 -v -e -1i -m 3y -2 2 -13 4y
        -k -r -4 b -24 16
        n o 73 rp 1 l 1i j9ac 2 -l 3o 0 3 -k 77 f4 4 -j 12 uh8 5 f 10 3h0 6 b 12 1xg 7 8 73 qw -1 -2 78 shi 9 -6 5s
        0 -3 a 6x dg -4 -5 6x r7 c d 71 rd -7 -8 74 pp e -b 2e mq -9 -a 1w j14ig g k 20 5pms h j 11 ox -c i 19 5bqs
        -d -e 4 7z -f -g 76 gu -h -i x cqc -m m 10 7bw -n -o c -1h -29 -1c p -30 b -1h -5k -g e 1m -i 15 22 -w 14
        -2i 9 -1h -1j 1h -3b -7
        n o 1v 0 -1 1 1v 50k 2 7 w -5sc -2 3 16 0 4 6 29 0 -3 5 1v 2p8 -4 -5 8 7s -6 -7 6x 28 8 -o 29 0 9 c 28 0 a
        -b 1w 0 -8 b 20 38wc -9 -a 75 u d f 6x j -c e 75 8 -d -e 10 83o g -n 19 1bgc h j 20 4c90 i -h 28 15o -f -g
        1f 0 k -m 1z 26bg l -l 1a 1j64 -i m 6x 16 -j -k -20 -1g -5 -h 3u q -1p -19 4l 17 -j -1s 16 -14 2p -l -1m -p
        40 16 -1 -1b -1c -2
        n o k 0 1 -o 52 0 2 l 78 8oq -1 3 1z 19ws 4 f 75 da 5 7 12 uh8 6 -4 75 1 -2 -3 77 ro 8 e 4v 0 9 -b 6y rk a
        -a 2w 0 b d 1d co c -7 26 0 -5 -6 1 joc -8 -9 1i cqc -c -d 78 r4d g -k 35 0 h k 2n 0 i -h 20 41g4 -e j 1a
        9s8k -f -g 23 24u7c -i -j 1a 9eck m -n 1k 0 -l -m c k -19 t -k r -1p -33 10 -17 1g -1a 3j -1 2b -e -1u q -1y
        -3 2e -1 -1e -1k
        n o 1h 2p8 1 k 21 0 2 -k 2v 0 3 i w -48s 4 9 78 12gq 5 -6 x z3w 6 8 1y qm -1 7 1u i4s -2 -3 77 py -4 -5 1i
        2lr0 -7 a 26 0 -8 b 8 5 c -g 1p qt d -f 3 0 e h 71 rf f g 73 rj -9 -a 1g e9w -b -c 73 r9 -d -e 6z 2 j -j 2g
        3v -h -i w puk l m 71 ji -l -m 1y rq -n -o -h 3t -8 17 -1m 26 -6 s 0 -29 1l -k 5 -2m -1y p 4k -o -b -1p -1c
        w -2f h
        n o 23 255s 1 e y 2p8 2 c 12 w0s 3 9 78 fdn 4 7 1y qg -1 5 73 rh 6 -4 22 2g0u -2 -3 1x 1nss -5 8 19 1q44 -6
        -7 28 0 -8 a 15 1a b -b 16 dr -9 -a 41 0 -c d 19 9i7g -d -e 21 0 f -o h 1xg g h h 15o -f -g 15 14 i l 78 eee
        j k 23 k6ohs -h -i 1h 15o -j -k 1y rq -l m 23 k9yjs -m -n g -2h -1 1c -4e -2q -1 1l 21 -17 -2r -s 2q -10 0 n
        -2u n 12 -q -i -3l -1 -1z
        n o 2c 0 1 m 6z ro 2 l 4b 0 3 h 19 i05c 4 -f 1y pk 5 -e 5r 0 6 e 1w 4iooc 7 c 1w 2ontr 8 b 6y 6t -1 9 15 2o
        -2 a 74 pc -3 -4 20 5vt0 -5 -6 59 0 d -9 19 25jo -7 -8 11 0 f g 4o 0 -a -b 20 30es -c -d 1x z3w i j 1v 13qk
        -g -h v em k -k 1i 13qk -i -j 14 qq -l -m 15 q -n -o -t 1j n -35 -2t -7 -y 28 -19 r -1y -r 2f -1 -10 -1h 2r
        -14 18 -1u 17 -22 d -29
        n o 3o 0 1 m y 6k4 2 k 4d 0 3 c y 50k 4 8 2a 2p8 -1 5 1d 2x 6 7 71 5 -2 -3 v m3 -4 -5 20 4pd8 9 -a 26 2p8 a
        -9 1b b6s b -8 5r 0 -6 -7 70 ft d f 1i 1ejg -b e 71 16 -c -d 2f 8vg g -j 1d 1z h i 28 0 -e -f 71 re j -i 6y
        r7 -g -h z i0 l -m 16 p -k -l 40 0 -n -o 3 u -1x 1y -1d -10 1t -23 1t 1t -1g 2n -1e 2 2a b -2w 1f -25 1d -1s
        1u -2a 11
        n o 16 r1 1 l 76 qz 2 -l 4 rr 3 h 1 2p8 -1 4 4 hs 5 f 77 rm 6 c z 5z 7 a z 1u 8 -5 1y rr -2 9 23 jdj4 -3 -4
        1n 0 b -8 1o ob0 -6 -7 6x 92 d -c 23 jdj4 -9 e 1v cqc -a -b z 0 -d g 1o af0 -e -f 1b 3h0 -g i v hv j -k 16
        2e k -j 1b 9n8 -h -i 4 6c m -o 1w a1hmy -m -n -h -8 -x 19 -16 -w f x -1i 2n d -1u 2c 10 -3h 1z -42 p 1d -1s
        -y w -1a -10
        n o 5s 0 1 d 16 n9 2 a 76 hh 3 9 74 7v 4 7 71 g 5 -4 78 h6o 6 -3 9 kq -1 -2 70 ro 8 -7 1u b6s -5 -6 v cv -8
        -9 15 3p b c 1u 3eas -a -b 6x j -c -d 1u 8vg e j 78 fdn f -j 27 1xg g -i 71 0 -e h 17 15o -f i 4 2v -g -h 8
        6z k -o i 2p8 l m 2g 19 -k -l y 3h0 -m -n 2a -1f -19 -1k -12 10 -2c h -29 -i 1q -q 3b -f -5 2n -q -1h 1 a -5
        1j -z -17
        """
}
